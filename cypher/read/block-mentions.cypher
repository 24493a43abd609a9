// Every mention in these resolution blocks, and the entity that it now means.
// $keys: string[]
// => mention: StoredMention
UNWIND $keys AS key
MATCH (s:Statement {block: key})-[:SUBJECT]->(e:Entity)
RETURN s {.*, currentId: e.id} AS mention
