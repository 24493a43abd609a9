// Who chaired, attended or organised meetings, with the statements' claims; the values are in the order of the names.
// $ids: string[]
// $names: string[]
// => source: string
// => sourceName: string
// => type: string
// => target: string
// => targetName: string
// => date: string | null
// => values: ExportedValue[]
UNWIND $ids AS id
MATCH (source:Entity)-[r:CHAIRED|ATTENDED|ORGANISED]->(m:Meeting {id: id})
WITH id, source, r, m, properties(r) AS told
RETURN source.id AS source, source.name AS sourceName, type(r) AS type, id AS target, m.name AS targetName, m.date AS date, [name IN $names | told[name]] AS values
