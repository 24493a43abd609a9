// The ids of entities in their order, of one kind or all; of a window those that a relation of that time joins, and the bodies of such positions.
// $after: string
// $label: EntityLabel | null
// $limit: number
// => id: string
MATCH (e:Entity)
WHERE e.id > $after
  AND ($label IS NULL OR $label IN labels(e))
  AND ($from IS NULL
    OR EXISTS { MATCH (e)-[r]-() WHERE r.claim IS NOT NULL AND {{told-between r}} }
    OR EXISTS { MATCH (e)<-[:IN]-(:Position)-[r]-() WHERE r.claim IS NOT NULL AND {{told-between r}} })
RETURN e.id AS id
ORDER BY id
LIMIT $limit
