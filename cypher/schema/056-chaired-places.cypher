// Chairs say where their meeting stands in the list of their person; those of an older graph say so from now on.
MATCH (person:Person)-[r:CHAIRED]->(meeting:Meeting)
CALL (person, r, meeting) {
  SET r.forPerson = person.id + ' ' + coalesce(meeting.date, '') + ' ' + meeting.id
} IN TRANSACTIONS OF 20000 ROWS
