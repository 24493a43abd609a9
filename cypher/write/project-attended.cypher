// Who was at which meeting, in which roles and at which sites; and where that stands in the lists of both.
// $claims: string[]
// $revision: number
UNWIND $claims AS claim
MATCH (s:Statement {claim: claim})-[:STATED_IN]->(a:Article)
USING INDEX SEEK s:Statement(claim)
WHERE NOT s:Withdrawn
MATCH (s)-[:SUBJECT]->(subject:Person)
MATCH (s)-[:OBJECT]->(object:Meeting)
WITH claim, subject, object,
     count(DISTINCT a) AS articles,
     min(a.publishedAt) AS firstCited,
     max(a.publishedAt) AS lastCited,
     max(s.confidence) AS confidence,
     min(s.order) AS order
MERGE (subject)-[r:ATTENDED]->(object)
SET r.claim = claim,
    r.revision = $revision,
    r.articles = articles,
    r.firstCited = firstCited,
    r.lastCited = lastCited,
    r.confidence = confidence,
    r.roles = COLLECT {
       MATCH (t:Statement {claim: claim})
       USING INDEX SEEK t:Statement(claim)
       WHERE NOT t:Withdrawn AND t.role IS NOT NULL
       RETURN DISTINCT t.role AS role ORDER BY role
     },
    r.sites = COLLECT {
       MATCH (t:Statement {claim: claim})
       USING INDEX SEEK t:Statement(claim)
       WHERE NOT t:Withdrawn AND t.at IS NOT NULL
       RETURN DISTINCT t.at AS site ORDER BY site
     },
    r.order = order,
    r.forPerson = {{place-for-person}},
    r.forMeeting = object.id + ' ' + (1000000 + coalesce(order, 1000000)) + ' ' + subject.id
