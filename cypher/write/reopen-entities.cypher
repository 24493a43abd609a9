// Has entities that are told by name and lost a mention settled again.
// $ids: string[]
UNWIND $ids AS id
WITH head(COLLECT { MATCH (s:Mention {entityId: id}) USING INDEX SEEK s:Mention(entityId) RETURN s LIMIT 1 }) AS survivor
WHERE survivor IS NOT NULL
SET survivor:PendingMention
