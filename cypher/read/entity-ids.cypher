// The ids of entities in their order, of one kind or all; of a window those that a relation of that time joins, of what is reported those that articles speak of, and the bodies of such positions.
// $after: string
// $label: EntityLabel | null
// $limit: number
// $reported: boolean
// => id: string
MATCH (e:Entity)
WHERE e.id > $after
  AND ($label IS NULL OR $label IN labels(e))
  AND ($from IS NULL
    OR EXISTS { MATCH (e)-[r]-() WHERE r.claim IS NOT NULL AND {{told-between r}} }
    OR EXISTS { MATCH (e)<-[:IN]-(:Position)-[r]-() WHERE r.claim IS NOT NULL AND {{told-between r}} })
  AND (NOT $reported
    OR {{reported e}}
    OR EXISTS { MATCH (e)<-[:IN]-(post:Position) WHERE {{reported post}} })
RETURN e.id AS id
ORDER BY id
LIMIT $limit
