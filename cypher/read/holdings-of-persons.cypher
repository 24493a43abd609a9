// What is stated of each person's positions, and of other holders of those with a single seat.
// $ids: string[]
// => id: string
// => holding: Holding
UNWIND $ids AS id
MATCH (:Person {id: id})-[:HOLDS]->(position:Position)
WITH DISTINCT id, position
MATCH (person:Person)-[r:HOLDS]->(position)
WHERE person.id = id OR position.seats = 1
{{stated r}}
RETURN id, {{holding}} AS holding
