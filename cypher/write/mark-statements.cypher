// Marks statements as they are judged, and has them settled again.
// $rows: { id: string; judgement: string | null }[]
// => references: (string | null)[]
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})-[:STATED_IN]->(a:Article)
SET s.judgement = row.judgement
WITH s, coalesce(row.judgement = 'REJECTED', false) OR coalesce(a.retracted, false) AS withdrawn
FOREACH (_ IN CASE WHEN withdrawn THEN [1] ELSE [] END | SET s:Withdrawn)
FOREACH (_ IN CASE WHEN withdrawn THEN [] ELSE [1] END | REMOVE s:Withdrawn)
FOREACH (_ IN CASE WHEN s:Fact THEN [1] ELSE [] END | SET s:PendingFact)
RETURN [s.reference, s.objectReference] AS references
