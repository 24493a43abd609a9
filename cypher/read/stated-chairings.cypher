// Every statement that somebody chaired a meeting of a window; of one organiser or those under it when it is given.
// $organiser: string | null
// $limit: number
// => attendance: StatedAttendance
MATCH (meeting:Meeting)
WHERE {{held meeting}}
  AND {{in-window meeting}}
  AND ($organiser IS NULL OR EXISTS {
    MATCH (meeting)<-[:ORGANISED]-(:Body)-[:PART_OF*0..8]->(:Body {id: $organiser})
  })
MATCH (person:Person)-[r:CHAIRED]->(meeting)
{{stated r}}
RETURN {{stated-attendance}} AS attendance
LIMIT $limit
