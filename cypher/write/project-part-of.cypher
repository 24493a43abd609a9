// Which body belongs to which.
// $claims: string[]
// $revision: number
{{carriers}}
MATCH (s)-[:SUBJECT]->(subject:Body)
MATCH (s)-[:OBJECT]->(object:Body)
WITH claim, subject, object,
     {{citings}}
MERGE (subject)-[r:PART_OF]->(object)
SET {{as-cited r}}
