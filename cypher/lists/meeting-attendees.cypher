// Who attended each meeting, in the order of mention.
// => node: PersonNode
MATCH (node:Person)-[r:ATTENDED]->(parent)
USING INDEX SEEK r:ATTENDED(forMeeting)
WHERE r.forMeeting > parent.id + ' ' AND r.forMeeting < parent.id + ' ~'
  AND {{believed r}}
  AND {{in-roles r}}
  <<between>>
WITH r, node, 1000000 + coalesce(r.order, 1000000) AS key
ORDER BY r.forMeeting
