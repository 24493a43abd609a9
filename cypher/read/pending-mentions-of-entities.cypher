// Mentions of these entities that wait to be settled, as far as so many of them go.
// $ids: string[]
// $limit: number
// => id: string
// => entityId: string
// => counts: boolean
UNWIND $ids AS entityId
MATCH (s:Mention {entityId: entityId})
USING INDEX SEEK s:Mention(entityId)
WHERE s:PendingMention
RETURN s.id AS id, entityId, NOT s:Withdrawn AS counts
LIMIT $limit
