// Remembers which migrations were applied.
// $rows: { name: string; checksum: string }[]
UNWIND $rows AS row
MERGE (m:Migration {name: row.name})
SET m.checksum = row.checksum, m.appliedAt = datetime()
