// What is stated of the positions of several persons, and of other holders of those with a single seat; each statement once.
// $persons: string[]
// => holding: Holding
MATCH (own:Person)-[:HOLDS]->(position:Position)
WHERE own.id IN $persons
WITH DISTINCT position
MATCH (person:Person)-[r:HOLDS]->(position)
WHERE person.id IN $persons OR position.seats = 1
{{stated r}}
RETURN {{holding}} AS holding
