// Every mention of a person in these resolution blocks, and whom it now means.
// $keys: string[]
// => mention: StoredPersonMention
UNWIND $keys AS key
MATCH (s:Mention {block: key})-[:STATED_IN]->(a:Article)
USING INDEX SEEK s:Mention(block)
RETURN s {
  .id, .block, .reference, .name, .years, .places, .bodies, .with, .birthYear,
  currentId: head([(s)-[:SUBJECT]->(e) | e.id]),
  pending: s:PendingMention,
  counts: NOT s:Withdrawn,
  day: a.publishedAt,
  posts: COLLECT {
    MATCH (f:Fact {reference: s.reference})
    USING INDEX SEEK f:Fact(reference)
    WHERE f.type = 'HOLDS' AND NOT f:Withdrawn
    RETURN DISTINCT f {.objectReference, .positionRole, .level, .bodyId, .area, .status}
  }
} AS mention
