// Who chaired which meeting, and where that stands in the list of the person.
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
     max(s.confidence) AS confidence
MERGE (subject)-[r:CHAIRED]->(object)
SET r.claim = claim,
    r.revision = $revision,
    r.articles = articles,
    r.firstCited = firstCited,
    r.lastCited = lastCited,
    r.confidence = confidence,
    r.forPerson = {{place-for-person}}
