// Resolution blocks with a mention that waits to be settled.
// $limit: number
// => key: string
MATCH (s:PendingMention)
WHERE s.block IS NOT NULL
RETURN DISTINCT s.block AS key
LIMIT $limit
