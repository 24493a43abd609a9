// Entities by id: all that they tell, the bodies that positions are in, and those that they must be in.
// $ids: string[]
// => id: string
// => label: EntityLabel
// => properties: StoredProperties
// => bodyIds: string[]
// => expectedBodyIds: string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, {{kind e}} AS label, properties(e) AS properties, [(e)-[:IN]->(b) | b.id] AS bodyIds,
  COLLECT { MATCH (b:Body {id: e.bodyId}) RETURN b.id } AS expectedBodyIds
