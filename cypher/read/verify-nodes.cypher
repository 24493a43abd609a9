// Entities by id: all that they tell, and the bodies that positions are in.
// $ids: string[]
// => id: string
// => label: EntityLabel
// => properties: StoredProperties
// => bodyIds: string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, {{kind e}} AS label, properties(e) AS properties, [(e)-[:IN]->(b) | b.id] AS bodyIds
