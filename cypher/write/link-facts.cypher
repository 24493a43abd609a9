// Joins facts to the entities that their references mean; a fact about nobody who counts is joined to nothing.
// $limit: number
// => former: string | null
// => claim: string | null
// => withdrawn: boolean
MATCH (s:PendingFact)
WHERE NOT EXISTS {
    MATCH (m:Mention)
    USING INDEX SEEK m:Mention(reference)
    WHERE m.reference IN [s.reference, s.objectReference] AND m:PendingMention
  }
WITH s LIMIT $limit
WITH s, s.claim AS former,
  head(COLLECT {
    MATCH (m:Mention {reference: s.reference})-[:SUBJECT]->(e:Entity)
    USING INDEX SEEK m:Mention(reference)
    RETURN e LIMIT 1
  }) AS subject,
  head(COLLECT {
    MATCH (m:Mention {reference: s.objectReference})-[:SUBJECT]->(e:Entity)
    USING INDEX SEEK m:Mention(reference)
    RETURN e LIMIT 1
  }) AS object,
  [(s)-[link:SUBJECT|OBJECT]->() | link] AS links
WITH s, former, links,
  CASE WHEN subject IS NULL OR object IS NULL OR subject = object THEN [] ELSE [{subject: subject, object: object}] END AS ends
FOREACH (link IN links | DELETE link)
FOREACH (pair IN ends |
  FOREACH (e IN [pair.subject] | CREATE (s)-[:SUBJECT]->(e))
  FOREACH (e IN [pair.object] | CREATE (s)-[:OBJECT]->(e)))
SET s.claim = s.type + '|' + head(ends).subject.id + '|' + head(ends).object.id
  + CASE s.type WHEN 'HOLDS' THEN '|' + s.status ELSE '' END
REMOVE s:PendingFact
FOREACH (_ IN CASE WHEN ends = [] THEN [1] ELSE [] END | SET s:Pending)
FOREACH (_ IN ends | REMOVE s:Pending)
RETURN former, s.claim AS claim, s:Withdrawn AS withdrawn
