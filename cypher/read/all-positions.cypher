// Positions, in the order asked for.
// $body: string | null
// $level: string | null
// $sort: string
// $knownAt: string | null
// $minConfidence: number | null
// $withTotal: boolean
// => edges: EdgeRow<PositionNode>[]
// => total: number | null
RETURN
  COLLECT {
    MATCH (node:Position)
    WHERE ($body IS NULL OR EXISTS { (node)-[:IN]->(:Body {id: $body}) })
      AND ($level IS NULL OR node.level = $level)
      AND {{mentioned node}}
    WITH node, CASE $sort
        WHEN 'ARTICLES' THEN COUNT { (node)-[:MENTIONED_IN]->() }
        WHEN 'HOLDERS' THEN COUNT { (node)<-[:HOLDS]-() }
        ELSE node.name
      END AS key
    WHERE {{page}}
    RETURN {key: key, node: {{position node}}} AS edge
    {{order}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Position)
    WHERE ($body IS NULL OR EXISTS { (node)-[:IN]->(:Body {id: $body}) })
      AND ($level IS NULL OR node.level = $level)
      AND {{mentioned node}}
  } END AS total
