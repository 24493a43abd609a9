// What is stated of the holders of positions in each body, and of bodies under it when asked; of one level when given.
// $ids: string[]
// $descendants: boolean
// $level: string | null
// => id: string
// => holding: Holding
UNWIND $ids AS id
MATCH (parent:Body {id: id})
MATCH {{within body}}
WHERE $descendants OR body = parent
WITH DISTINCT id, body
MATCH (person:Person)-[r:HOLDS]->(position:Position)-[:IN]->(body)
WHERE $level IS NULL OR position.level = $level
{{stated r}}
RETURN id, {{holding}} AS holding
