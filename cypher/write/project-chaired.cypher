// Who chaired which meeting, and where that stands in the list of the person.
// $claims: string[]
// $revision: number
{{carriers}}
MATCH (s)-[:SUBJECT]->(subject:Person)
MATCH (s)-[:OBJECT]->(object:Meeting)
WITH claim, subject, object,
     {{citings}}
MERGE (subject)-[r:CHAIRED]->(object)
SET {{as-cited r}},
    r.forPerson = {{place-for-person}}
