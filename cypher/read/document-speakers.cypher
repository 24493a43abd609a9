// Who spoke, reported or concluded at meetings that took each document up, newest meeting first.
// $ids: string[]
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<PersonNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (parent)<-[:DISCUSSED]-(meeting:Meeting)<-[r:ATTENDED]-(node:Person)
    WHERE {{in-window meeting}}
      AND {{believed r}}
      AND {{in-roles r}}
    WITH r, node, meeting, coalesce(meeting.date, '') + ' ' + r.claim AS key
    WHERE {{page-descending}}
    RETURN r {.*, key: key, node: {{person node}}, meetingId: meeting.id} AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (parent)<-[:DISCUSSED]-(meeting:Meeting)<-[r:ATTENDED]-(node:Person)
    WHERE {{in-window meeting}}
      AND {{believed r}}
      AND {{in-roles r}}
  } END AS total
