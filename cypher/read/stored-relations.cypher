// The relations that go out from entities, of some types or all, of a window only those of that time, of what is reported none that leads to reference data; the date is the meeting's, the values are in the order of the names.
// $ids: string[]
// $names: string[]
// $types: string[] | null
// $reported: boolean
// => source: string
// => sourceName: string
// => type: string
// => target: string
// => targetName: string
// => date: string | null
// => values: ExportedValue[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]->(target)
WHERE ($types IS NULL OR type(r) IN $types)
  AND ({{told-between r}} OR r.claim IS NULL)
  AND NOT ($reported AND target:Article AND {{reference-data target}})
WITH id, e, r, target, properties(r) AS told
RETURN id AS source, e.name AS sourceName, type(r) AS type, target.id AS target, coalesce(target.name, target.title) AS targetName, coalesce(target.date, e.date) AS date, [name IN $names | told[name]] AS values
