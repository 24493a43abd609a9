// Which body took over from which.
// $claims: string[]
// $revision: number
UNWIND $claims AS claim
MATCH (s:Statement {claim: claim})-[:STATED_IN]->(a:Article)
USING INDEX SEEK s:Statement(claim)
WHERE NOT s:Withdrawn
MATCH (s)-[:SUBJECT]->(subject:Body)
MATCH (s)-[:OBJECT]->(object:Body)
WITH claim, subject, object,
     count(DISTINCT a) AS articles,
     min(a.publishedAt) AS firstCited,
     max(a.publishedAt) AS lastCited,
     max(s.confidence) AS confidence,
     min(s.date) AS date
MERGE (subject)-[r:SUCCEEDED_BY]->(object)
SET r.claim = claim,
    r.revision = $revision,
    r.articles = articles,
    r.firstCited = firstCited,
    r.lastCited = lastCited,
    r.confidence = confidence,
    r.date = date
