// The meetings that each person chaired, newest first.
// $ids: string[]
// $after: Keyset | null
// $before: Keyset | null
// $fromEnd: boolean
// $limit: number
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<MeetingNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (parent)-[r:CHAIRED]->(node:Meeting)
    WITH r, node, coalesce(node.date, '') AS key
    WHERE ($after IS NULL OR key < $after.key OR (key = $after.key AND node.id > $after.id))
      AND ($before IS NULL OR key > $before.key OR (key = $before.key AND node.id < $before.id))
    RETURN {
      key: key,
      node: node {.id, .name, .kind, .mode, .status, .date, .endDate, .timeOfDay, .place},
      claim: r.claim,
      articles: r.articles,
      firstCited: r.firstCited,
      lastCited: r.lastCited,
      confidence: r.confidence
    } AS edge
    ORDER BY
      CASE WHEN NOT $fromEnd THEN key END DESC, CASE WHEN NOT $fromEnd THEN node.id END ASC,
      CASE WHEN $fromEnd THEN key END ASC, CASE WHEN $fromEnd THEN node.id END DESC
    LIMIT $limit
  } AS edges,
  CASE WHEN $withTotal THEN COUNT { MATCH (parent)-[r:CHAIRED]->(node:Meeting) } END AS total
