// Meetings by id, with what most reports say of them.
// $revision: number
// $rows: MeetingRow[]
UNWIND $rows AS row
MERGE (m:Entity {id: row.id})
SET m:Meeting, m.revision = $revision,
    m.name = row.name,
    m.kind = row.kind,
    m.mode = row.mode,
    m.status = row.status,
    m.date = row.date,
    m.endDate = row.endDate,
    m.timeOfDay = row.timeOfDay,
    m.place = row.place
