// Documents, in the order asked for.
// $kind: string | null
// $issuer: string | null
// $sort: string
// $knownAt: string | null
// $minConfidence: number | null
// $withTotal: boolean
// => edges: EdgeRow<DocumentNode>[]
// => total: number | null
RETURN
  COLLECT {
    MATCH (node:Document)
    WHERE ($kind IS NULL OR node.kind = $kind)
      AND ($issuer IS NULL OR EXISTS { (node)<-[:ISSUED]-(:Body {id: $issuer}) })
      AND {{mentioned node}}
    WITH node, CASE $sort
        WHEN 'ARTICLES' THEN COUNT { (node)-[:MENTIONED_IN]->() }
        WHEN 'MEETINGS' THEN COUNT { (node)<-[:DISCUSSED]-() }
        ELSE node.name
      END AS key
    WHERE {{page}}
    RETURN {key: key, node: {{document node}}} AS edge
    {{order}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Document)
    WHERE ($kind IS NULL OR node.kind = $kind)
      AND ($issuer IS NULL OR EXISTS { (node)<-[:ISSUED]-(:Body {id: $issuer}) })
      AND {{mentioned node}}
  } END AS total
