// Which body issued which document.
// $claims: string[]
// $revision: number
{{carriers}}
MATCH (s)-[:SUBJECT]->(subject:Body)
MATCH (s)-[:OBJECT]->(object:Document)
WITH claim, subject, object,
     {{citings}},
     min(s.date) AS date
MERGE (subject)-[r:ISSUED]->(object)
SET {{as-cited r}},
    r.date = date
