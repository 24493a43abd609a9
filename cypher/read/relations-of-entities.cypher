// The relations of each entity, of some types, through meetings that are not too large.
// $ids: string[]
// $types: string[]
// $maxMeetingSize: number
// $limit: number
// => id: string
// => relation: StoredRelation
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[r]-(other:Entity)
  WHERE type(r) IN $types AND (r.claim IS NULL OR {{believed r}})
  WITH r, startNode(r) AS source, endNode(r) AS target
  WITH r, source, target, CASE WHEN target:Meeting THEN target WHEN source:Meeting THEN source END AS meeting
  WITH r, source, target, meeting,
    CASE WHEN meeting IS NULL THEN null ELSE COUNT { (meeting)<-[:CHAIRED|ATTENDED]-() } END AS meetingSize
  WHERE meeting IS NULL OR meetingSize <= $maxMeetingSize
  RETURN {
    claim: r.claim,
    type: type(r),
    source: source.id,
    target: target.id,
    date: meeting.date,
    firstCited: r.firstCited,
    lastCited: r.lastCited,
    meetingSize: meetingSize
  } AS relation
  LIMIT $limit
}
RETURN id, relation
