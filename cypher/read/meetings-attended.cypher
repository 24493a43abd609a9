// The meetings that each person attended, newest first; of all roles when none is given.
// $ids: string[]
// $roles: string[] | null
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
    MATCH (parent)-[r:ATTENDED]->(node:Meeting)
    WITH r, node, coalesce(node.date, '') AS key
    WHERE ($roles IS NULL OR any(role IN r.roles WHERE role IN $roles))
      AND ($after IS NULL OR key < $after.key OR (key = $after.key AND node.id > $after.id))
      AND ($before IS NULL OR key > $before.key OR (key = $before.key AND node.id < $before.id))
    RETURN {
      key: key,
      node: node {.id, .name, .kind, .mode, .status, .date, .endDate, .timeOfDay, .place},
      claim: r.claim,
      articles: r.articles,
      firstCited: r.firstCited,
      lastCited: r.lastCited,
      confidence: r.confidence,
      roles: r.roles,
      sites: r.sites,
      order: r.order
    } AS edge
    ORDER BY
      CASE WHEN NOT $fromEnd THEN key END DESC, CASE WHEN NOT $fromEnd THEN node.id END ASC,
      CASE WHEN $fromEnd THEN key END ASC, CASE WHEN $fromEnd THEN node.id END DESC
    LIMIT $limit
  } AS edges,
  CASE WHEN $withTotal THEN COUNT { MATCH (parent)-[r:ATTENDED]->(node:Meeting) WHERE ($roles IS NULL OR any(role IN r.roles WHERE role IN $roles)) } END AS total
