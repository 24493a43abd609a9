// Who chaired, attended or organised meetings, with the statements' claims.
// $ids: string[]
// => source: string
// => type: string
// => target: string
// => date: string | null
// => properties: StoredProperties
UNWIND $ids AS id
MATCH (source:Entity)-[r:CHAIRED|ATTENDED|ORGANISED]->(m:Meeting {id: id})
RETURN source.id AS source, type(r) AS type, id AS target, m.date AS date, properties(r) AS properties
