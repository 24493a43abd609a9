// Retracts articles or takes them in again, and has all that they state settled again.
// $rows: { id: string; retracted: boolean }[]
// => references: (string | null)[]
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.retracted = CASE WHEN row.retracted THEN true END
WITH a, row
MATCH (s:Statement)-[:STATED_IN]->(a)
WITH s, row.retracted OR coalesce(s.judgement = 'REJECTED', false) AS withdrawn
FOREACH (_ IN CASE WHEN withdrawn THEN [1] ELSE [] END | SET s:Withdrawn)
FOREACH (_ IN CASE WHEN withdrawn THEN [] ELSE [1] END | REMOVE s:Withdrawn)
FOREACH (_ IN CASE WHEN s:Fact THEN [1] ELSE [] END | SET s:PendingFact)
RETURN [s.reference, s.objectReference] AS references
