// Every report of a meeting in these resolution blocks, and which one it now means.
// $keys: string[]
// => mention: StoredMeetingMention
UNWIND $keys AS key
MATCH (s:Mention {block: key})-[:STATED_IN]->(a:Article)
USING INDEX SEEK s:Mention(block)
RETURN s {
  .id, .block, .reference, .name, .meetingKind, .number, .mode, .status, .date, .endDate, .timeOfDay, .place, .years,
  .with, .bodies, .areas, .topics,
  title: a.title,
  currentId: head([(s)-[:SUBJECT]->(e) | e.id]),
  pending: s:PendingMention,
  counts: NOT s:Withdrawn,
  facts: COLLECT {
    MATCH (f:Fact {objectReference: s.reference})
    USING INDEX SEEK f:Fact(objectReference)
    WHERE NOT f:Withdrawn
    RETURN DISTINCT f {.type, .reference}
  }
} AS mention
