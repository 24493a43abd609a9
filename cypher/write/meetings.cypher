// Meetings by id, with what most reports say of them. Where the day is another, they stand elsewhere in the lists of persons.
// $revision: number
// $rows: MeetingNode[]
UNWIND $rows AS row
MERGE (object:Entity {id: row.id})
WITH row, object, coalesce(object.date, '') AS former
SET object:Meeting, object.revision = $revision,
    object.name = row.name,
    object.kind = row.kind,
    object.mode = row.mode,
    object.status = row.status,
    object.date = row.date,
    object.endDate = row.endDate,
    object.timeOfDay = row.timeOfDay,
    object.place = row.place
WITH object, former
WHERE coalesce(object.date, '') <> former
MATCH (subject:Person)-[r:ATTENDED|CHAIRED]->(object)
SET r.forPerson = {{place-for-person}}
