// Who was at which meeting, in which roles and at which sites; and where that stands in the lists of both.
// $claims: string[]
// $revision: number
{{carriers}}
MATCH (s)-[:SUBJECT]->(subject:Person)
MATCH (s)-[:OBJECT]->(object:Meeting)
WITH claim, subject, object,
     {{citings}},
     min(s.order) AS order
MERGE (subject)-[r:ATTENDED]->(object)
SET {{as-cited r}},
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
