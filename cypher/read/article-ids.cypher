// The ids of articles in their order.
// $after: string
// $limit: number
// => id: string
MATCH (a:Article)
WHERE a.id > $after
RETURN a.id AS id
ORDER BY id
LIMIT $limit
