// What is stated of the holders of each position.
// $ids: string[]
// => id: string
// => holding: Holding
UNWIND $ids AS id
MATCH (person:Person)-[r:HOLDS]->(position:Position {id: id})
{{stated r}}
RETURN id, {{holding}} AS holding
