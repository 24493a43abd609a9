// The relations of the type that takes the place of `it`, with the keys of the nodes that they join and their values in the order of the names.
// $names: string[]
// => source: number
// => target: number
// => values: ExportedValue[]
MATCH (a)-[r:it]->(b)
RETURN toInteger(last(split(elementId(a), ':'))) AS source, toInteger(last(split(elementId(b), ':'))) AS target,
  [name IN $names | r[name]] AS values
