// Mentions that wait to be settled, of entities that are told by their names.
// $kind: string
// $limit: number
// => id: string
// => entityId: string
// => counts: boolean
MATCH (s:PendingMention)
WHERE s.kind = $kind
RETURN s.id AS id, s.entityId AS entityId, NOT s:Withdrawn AS counts
LIMIT $limit
