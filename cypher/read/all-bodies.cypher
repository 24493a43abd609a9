// Bodies, in the order asked for.
// $kind: string | null
// $area: string | null
// $sort: string
// $knownAt: string | null
// $minConfidence: number | null
// $withTotal: boolean
// => edges: EdgeRow<BodyNode>[]
// => total: number | null
RETURN
  COLLECT {
    MATCH (node:Body)
    WHERE ($kind IS NULL OR node.kind = $kind)
      AND ($area IS NULL OR node.area = $area)
      AND {{mentioned node}}
    WITH node, CASE $sort
        WHEN 'ARTICLES' THEN COUNT { (node)-[:MENTIONED_IN]->() }
        WHEN 'MEETINGS' THEN COUNT { (node)-[:ORGANISED]->() }
        ELSE node.name
      END AS key
    WHERE {{page}}
    RETURN {key: key, node: {{body node}}} AS edge
    {{order}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Body)
    WHERE ($kind IS NULL OR node.kind = $kind)
      AND ($area IS NULL OR node.area = $area)
      AND {{mentioned node}}
  } END AS total
