// What articles say of entities that are told by their names, each wording with the number of articles.
// $ids: string[]
// => wording: EntityWording
UNWIND $ids AS id
MATCH (s:Mention {entityId: id})
USING INDEX SEEK s:Mention(entityId)
WHERE NOT s:Withdrawn
WITH id, s {
  .displayName, .bodyKind, .area, .abbreviations, .aliases, .from, .until,
  .positionRole, .level, .seats, .bodyId, .documentKind, .number
} AS said, count(*) AS mentions
RETURN said {.*, id: id, mentions: mentions} AS wording
