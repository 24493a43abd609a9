// Which meeting took up which document.
// $claims: string[]
// $revision: number
{{carriers}}
MATCH (s)-[:SUBJECT]->(subject:Meeting)
MATCH (s)-[:OBJECT]->(object:Document)
WITH claim, subject, object,
     {{citings}}
MERGE (subject)-[r:DISCUSSED]->(object)
SET {{as-cited r}}
