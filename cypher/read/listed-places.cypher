// Where articles' lists of attendees name each person, at meetings of a chair and a kind when these are given.
// $ids: string[]
// $chair: string | null
// $kind: string | null
// => id: string
// => meetingId: string
// => date: string | null
// => order: number
// => listLength: number
UNWIND $ids AS id
MATCH (:Person {id: id})<-[:SUBJECT]-(statement:Statement {type: 'ATTENDED'})-[:STATED_IN]->(article:Article)
MATCH (statement)-[:OBJECT]->(meeting:Meeting)
WHERE statement.order IS NOT NULL
  AND statement.role <> 'ABSENT'
  AND {{counts statement}}
  AND {{in-window meeting}}
  AND ($kind IS NULL OR toLower(meeting.kind) = toLower($kind))
  AND ($chair IS NULL OR EXISTS { (:Person {id: $chair})-[:CHAIRED]->(meeting) })
RETURN id, meeting.id AS meetingId, meeting.date AS date, statement.order AS order,
  size(COLLECT {
    MATCH (article)<-[:STATED_IN]-(other:Statement {type: 'ATTENDED'})-[:OBJECT]->(meeting)
    WHERE other.order IS NOT NULL AND other.role <> 'ABSENT'
    RETURN DISTINCT other.order AS place
  }) AS listLength
