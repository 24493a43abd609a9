// The texts of articles, where they are kept.
// $ids: string[]
// => id: string
// => text: string | null
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.text AS text
