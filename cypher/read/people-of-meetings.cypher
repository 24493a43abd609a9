// Who is reported at each meeting.
// $ids: string[]
// => id: string
// => meetingId: string
// => date: string | null
// => people: ReportedPerson[]
UNWIND $ids AS id
MATCH (meeting:Meeting {id: id})
RETURN id, id AS meetingId, meeting.date AS date, {{people meeting}} AS people
