// Makes other loaders wait that resolve the same blocks; nothing stays behind.
// $keys: string[]
UNWIND $keys AS key
MERGE (b:Block {key: key})
DELETE b
