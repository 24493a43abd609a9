// Articles by id, with all that the graph keeps of them; their text only when asked.
// $ids: string[]
// $withText: boolean
// => id: string
// => properties: StoredProperties
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, CASE WHEN $withText THEN properties(a) ELSE a {.*, text: null} END AS properties
