// Articles by id, without their text.
// $ids: string[]
// => node: ArticleNode
UNWIND $ids AS id
MATCH (node:Article {id: id})
RETURN node {.id, .title, .publishedAt, .author, .url, .source, .contentHash} AS node
