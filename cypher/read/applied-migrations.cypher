// The migrations that this database has had.
// => name: string
// => checksum: string
MATCH (m:Migration)
RETURN m.name AS name, m.checksum AS checksum
ORDER BY name
