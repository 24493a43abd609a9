// Attendances say where they stand in the lists of their person and of their meeting; those of an older graph say so from now on.
MATCH (person:Person)-[r:ATTENDED]->(meeting:Meeting)
CALL (person, r, meeting) {
  SET r.forPerson = person.id + ' ' + coalesce(meeting.date, '') + ' ' + meeting.id,
      r.forMeeting = meeting.id + ' ' + (1000000 + coalesce(r.order, 1000000)) + ' ' + person.id
} IN TRANSACTIONS OF 20000 ROWS
