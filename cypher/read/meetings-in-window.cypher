// The meetings of a window with all who are reported at each; larger ones are left out.
// $maxSize: number
// $limit: number
// => meetingId: string
// => date: string | null
// => people: ReportedPerson[]
MATCH (meeting:Meeting)
WHERE {{held meeting}}
  AND {{in-window meeting}}
  AND COUNT { (meeting)<-[:CHAIRED|ATTENDED]-() } <= 2 * $maxSize
WITH meeting
ORDER BY meeting.id
LIMIT $limit
RETURN meeting.id AS meetingId, meeting.date AS date, {{people meeting}} AS people
