// Which article mentions whom or what.
// $claims: string[]
// $revision: number
{{carriers}} AND s.mentions > 0
MATCH (s)-[:SUBJECT]->(subject:Entity)
WITH claim, subject, a, max(s.mentions) AS mentions, min(s.start) AS start, max(s.confidence) AS confidence
MERGE (subject)-[r:MENTIONED_IN]->(a)
SET r.claim = claim,
    r.revision = $revision,
    r.articles = 1,
    r.firstCited = a.publishedAt,
    r.lastCited = a.publishedAt,
    r.confidence = confidence,
    r.mentions = mentions,
    r.start = start
