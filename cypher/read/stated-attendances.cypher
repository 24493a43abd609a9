// Every statement that somebody was at a meeting that each person is reported at.
// $ids: string[]
// => id: string
// => attendance: StatedAttendance
UNWIND $ids AS id
MATCH (:Person {id: id})-[:CHAIRED|ATTENDED]->(meeting:Meeting)
WHERE {{held meeting}} AND {{in-window meeting}}
WITH DISTINCT id, meeting
MATCH (person:Person)-[r:CHAIRED|ATTENDED]->(meeting)
{{stated r}}
RETURN id, {{stated-attendance}} AS attendance
