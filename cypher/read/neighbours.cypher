// The entities one relation away from these; of a window only by relations of that time.
// $ids: string[]
// => id: string
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(other:Entity)
WHERE r.claim IS NULL OR {{told-between r}}
RETURN DISTINCT other.id AS id
