// Articles by id, without their text.
// $ids: string[]
// => id: string
// => node: ArticleNode
UNWIND $ids AS id
MATCH (node:Article {id: id})
RETURN id, {{article node}} AS node
