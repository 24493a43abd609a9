// Articles of a backup, as they were kept.
// $rows: { id: string; properties: KeptProperties }[]
UNWIND $rows AS row
CREATE (a:Article {id: row.id})
SET a += row.properties
