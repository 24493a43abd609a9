// Resolution blocks in their order, of so many mentions.
// $after: string
// $limit: number
// => id: string
MATCH (m:Mention)
WHERE m.block > $after
WITH m.block AS id ORDER BY id LIMIT $limit
RETURN DISTINCT id
ORDER BY id
