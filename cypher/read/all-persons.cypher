// Persons, in the order asked for.
// $body: string | null
// $position: string | null
// $sort: string
// $knownAt: string | null
// $minConfidence: number | null
// $withTotal: boolean
// => edges: EdgeRow<PersonNode>[]
// => total: number | null
RETURN
  COLLECT {
    MATCH (node:Person)
    WHERE ($position IS NULL OR EXISTS { (node)-[:HOLDS]->(:Position {id: $position}) })
      AND ($body IS NULL OR EXISTS { (node)-[:HOLDS]->(:Position)-[:IN]->(:Body {id: $body}) })
      AND {{mentioned node}}
    WITH node, CASE $sort
        WHEN 'ARTICLES' THEN COUNT { (node)-[:MENTIONED_IN]->() }
        WHEN 'MEETINGS' THEN COUNT { (node)-[:ATTENDED]->() } + COUNT { (node)-[:CHAIRED]->() }
        ELSE node.name
      END AS key
    WHERE {{page}}
    RETURN {key: key, node: {{person node}}} AS edge
    {{order}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Person)
    WHERE ($position IS NULL OR EXISTS { (node)-[:HOLDS]->(:Position {id: $position}) })
      AND ($body IS NULL OR EXISTS { (node)-[:HOLDS]->(:Position)-[:IN]->(:Body {id: $body}) })
      AND {{mentioned node}}
  } END AS total
