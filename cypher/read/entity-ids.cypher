// The ids of entities in their order; of a window those that a relation of that time joins, and the bodies of such positions.
// $after: string
// $limit: number
// => id: string
MATCH (e:Entity)
WHERE e.id > $after
  AND ($from IS NULL
    OR EXISTS { MATCH (e)-[r]-() WHERE r.claim IS NOT NULL AND {{told-between r}} }
    OR EXISTS { MATCH (e)<-[:IN]-(:Position)-[r]-() WHERE r.claim IS NOT NULL AND {{told-between r}} })
RETURN e.id AS id
ORDER BY id
LIMIT $limit
