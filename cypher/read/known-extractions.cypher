// The keys of extractions of articles, of those that the graph has just so.
// $rows: { id: string; key: string }[]
// => key: string
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
WHERE any(each IN a.extractions WHERE each ENDS WITH row.key)
RETURN row.key AS key
