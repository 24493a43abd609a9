// Entities by id, with all that the graph keeps of them.
// $ids: string[]
// => id: string
// => label: EntityLabel
// => properties: StoredProperties
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, {{kind e}} AS label, properties(e) AS properties
