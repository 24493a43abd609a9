// Which bodies organised the meetings of a window, and of which those reported there are said to hold a post in the same article.
// $level: string | null
// $limit: number
// => meetingId: string
// => bodyId: string
// => as: 'ORGANISER' | 'ATTENDEE'
MATCH (meeting:Meeting)
WHERE {{held meeting}} AND {{in-window meeting}}
CALL (meeting) {
  MATCH (body:Body)-[r:ORGANISED]->(meeting)
  WHERE {{believed r}}
  RETURN body, 'ORGANISER' AS as
  UNION
  MATCH (meeting)<-[:OBJECT]-(presence:Statement)-[:STATED_IN]->(article:Article)
  WHERE presence.type IN ['ATTENDED', 'CHAIRED']
    AND coalesce(presence.role, '') <> 'ABSENT'
    AND {{counts presence}}
  MATCH (presence)-[:SUBJECT]->(person:Person)
  MATCH (person)<-[:SUBJECT]-(post:Statement {type: 'HOLDS'})-[:STATED_IN]->(article)
  WHERE post.status <> 'former'
  MATCH (post)-[:OBJECT]->(position:Position)-[:IN]->(body:Body)
  WHERE $level IS NULL OR position.level = $level
  RETURN DISTINCT body, 'ATTENDEE' AS as
}
RETURN meeting.id AS meetingId, body.id AS bodyId, as
LIMIT $limit
