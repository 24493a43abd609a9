// Has mentions mean these entities; none when the mention does not count.
// $rows: MentionLinkRow[]
// => former: string | null
// => claim: string | null
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})-[:STATED_IN]->(a:Article)
USING INDEX SEEK s:Statement(id)
OPTIONAL MATCH (s)-[link:SUBJECT]->(was:Entity)
OPTIONAL MATCH (now:Entity {id: row.subjectId})
WITH s, a, link, was, now, s.claim AS former
FOREACH (e IN CASE WHEN was IS NULL OR was = now THEN [] ELSE [was] END | SET e:Vacated)
DELETE link
FOREACH (e IN CASE WHEN now IS NULL THEN [] ELSE [now] END | CREATE (s)-[:SUBJECT]->(e))
SET s.claim = 'MENTIONED_IN|' + now.id + '|' + a.id
REMOVE s:PendingMention
FOREACH (_ IN CASE WHEN now IS NULL THEN [1] ELSE [] END | SET s:Pending)
FOREACH (_ IN CASE WHEN now IS NULL THEN [] ELSE [1] END | REMOVE s:Pending)
RETURN former, CASE WHEN s.mentions > 0 THEN s.claim END AS claim
