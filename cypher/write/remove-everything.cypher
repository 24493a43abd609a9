// Removes whatever is in the graph, but for its schema; so many nodes at once.
// $limit: number
// => id: string | null
MATCH (n)
WHERE NOT n:Migration
WITH n, n.id AS id
LIMIT $limit
DETACH DELETE n
RETURN id
