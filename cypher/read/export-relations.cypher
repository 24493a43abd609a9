// The relations of a type, with the keys of the nodes that they join and their values in the order of the names.
// $type: string
// $names: string[]
// => source: number
// => target: number
// => values: ExportedValue[]
MATCH (a)-[r]->(b)
WHERE type(r) = $type
RETURN toInteger(last(split(elementId(a), ':'))) AS source, toInteger(last(split(elementId(b), ':'))) AS target,
  [name IN $names | r[name]] AS values
