// Which body took over from which.
// $claims: string[]
// $revision: number
{{carriers}}
MATCH (s)-[:SUBJECT]->(subject:Body)
MATCH (s)-[:OBJECT]->(object:Body)
WITH claim, subject, object,
     {{citings}},
     min(s.date) AS date
MERGE (subject)-[r:SUCCEEDED_BY]->(object)
SET {{as-cited r}},
    r.date = date
