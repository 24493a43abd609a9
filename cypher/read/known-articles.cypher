// What the graph knows of these articles.
// $ids: string[]
// => id: string
// => contentHash: string
// => records: string[]
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.contentHash AS contentHash, coalesce(a.records, []) AS records
