// Who is said to hold, have held or act in which position.
// $claims: string[]
// $revision: number
{{carriers}}
MATCH (s)-[:SUBJECT]->(subject:Person)
MATCH (s)-[:OBJECT]->(object:Position)
WITH claim, subject, object,
     {{citings}},
     min(s.status) AS status
MERGE (subject)-[r:HOLDS {status: status}]->(object)
SET {{as-cited r}},
    r.titles = COLLECT {
       MATCH (t:Statement {claim: claim})
       USING INDEX SEEK t:Statement(claim)
       WHERE NOT t:Withdrawn AND t.title IS NOT NULL
       RETURN DISTINCT t.title AS title ORDER BY title
     },
    r.events = COLLECT {
       MATCH (t:Statement {claim: claim})
       USING INDEX SEEK t:Statement(claim)
       WHERE NOT t:Withdrawn AND t.event IS NOT NULL
       RETURN DISTINCT t.event AS event ORDER BY event
     },
    r.datedEvents = COLLECT {
       MATCH (t:Statement {claim: claim})
       USING INDEX SEEK t:Statement(claim)
       WHERE NOT t:Withdrawn AND t.event IS NOT NULL AND t.date IS NOT NULL
       RETURN DISTINCT t.event + '|' + t.date AS event ORDER BY event
     }
