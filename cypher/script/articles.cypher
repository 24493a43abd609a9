// Articles, without their text.
// $rows: { id: string; properties: StoredProperties }[]
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a += row.properties
