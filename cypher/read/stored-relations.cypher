// The relations that go out from entities, of a window only those of that time; the date is the meeting's.
// $ids: string[]
// => source: string
// => type: string
// => target: string
// => date: string | null
// => properties: StoredProperties
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]->(target)
WHERE r.claim IS NULL OR {{told-between r}}
RETURN id AS source, type(r) AS type, target.id AS target, coalesce(target.date, e.date) AS date, properties(r) AS properties
