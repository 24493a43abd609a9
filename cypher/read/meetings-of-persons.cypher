// The meetings that each person is reported at, each with all who are.
// $ids: string[]
// => id: string
// => meetingId: string
// => date: string | null
// => people: ReportedPerson[]
UNWIND $ids AS id
MATCH (:Person {id: id})-[own:CHAIRED|ATTENDED]->(meeting:Meeting)
WHERE {{held meeting}} AND {{believed own}}
WITH DISTINCT id, meeting
RETURN id, meeting.id AS meetingId, meeting.date AS date, {{people meeting}} AS people
