// Remembers that a migration was applied.
// $name: string
// $checksum: string
MERGE (m:Migration {name: $name})
SET m.checksum = $checksum, m.appliedAt = datetime()
