// Who is said to hold, have held or act in which position.
// $claims: string[]
// $revision: number
UNWIND $claims AS claim
MATCH (s:Statement {claim: claim})-[:STATED_IN]->(a:Article)
USING INDEX SEEK s:Statement(claim)
WHERE NOT s:Withdrawn
MATCH (s)-[:SUBJECT]->(subject:Person)
MATCH (s)-[:OBJECT]->(object:Position)
WITH claim, subject, object,
     count(DISTINCT a) AS articles,
     min(a.publishedAt) AS firstCited,
     max(a.publishedAt) AS lastCited,
     max(s.confidence) AS confidence,
     min(s.status) AS status
MERGE (subject)-[r:HOLDS {status: status}]->(object)
SET r.claim = claim,
    r.revision = $revision,
    r.articles = articles,
    r.firstCited = firstCited,
    r.lastCited = lastCited,
    r.confidence = confidence,
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
