// Makes other loaders of the same articles wait; nothing stays behind.
// $ids: string[]
UNWIND $ids AS id
MERGE (l:Lock {key: id})
DELETE l
