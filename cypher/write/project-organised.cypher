// Which body organised which meeting.
// $claims: string[]
// $revision: number
{{carriers}}
MATCH (s)-[:SUBJECT]->(subject:Body)
MATCH (s)-[:OBJECT]->(object:Meeting)
WITH claim, subject, object,
     {{citings}}
MERGE (subject)-[r:ORGANISED]->(object)
SET {{as-cited r}}
