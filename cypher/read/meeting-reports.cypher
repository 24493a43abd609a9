// What each article says of each meeting by itself, oldest article first.
// $ids: string[]
// => id: string
// => report: MeetingReportRow
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[:SUBJECT]-(s:Mention)-[:STATED_IN]->(a:Article)
WHERE NOT s:Withdrawn
WITH id, s, a, COLLECT {
  MATCH (f:Fact {objectReference: s.reference})-[:SUBJECT]->(p:Person)
  USING INDEX SEEK f:Fact(objectReference)
  WHERE f.type = 'CHAIRED' AND NOT f:Withdrawn
  RETURN DISTINCT p.id AS chair ORDER BY chair
} AS chairIds
RETURN id, s {
  .name, .date, .endDate, .timeOfDay, .place, .mode, .status,
  kind: s.meetingKind, statementId: s.id, articleId: a.id, chairIds: chairIds
} AS report
ORDER BY coalesce(a.publishedAt, '9999'), a.id, s.id
