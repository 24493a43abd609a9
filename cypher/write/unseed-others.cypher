// Lets go of the seeded entities that the seeds no longer have.
// $ids: string[]
// => id: string
MATCH (e:Entity {seeded: true})
WHERE NOT e.id IN $ids
SET e.seeded = false
RETURN e.id AS id
