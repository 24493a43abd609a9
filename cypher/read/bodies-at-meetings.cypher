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
  WITH article, collect(person) AS people
  MATCH (article)<-[:STATED_IN]-(post:Fact {type: 'HOLDS'})-[:SUBJECT]->(holder:Person)
  WHERE post.status <> 'former' AND holder IN people
  MATCH (post)-[:OBJECT]->(position:Position)-[:IN]->(body:Body)
  WHERE $level IS NULL OR position.level = $level
  RETURN DISTINCT body, 'ATTENDEE' AS as
}
RETURN meeting.id AS meetingId, body.id AS bodyId, as
LIMIT $limit
