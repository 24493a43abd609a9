// Resolution blocks of persons, or of meetings, in order.
// $kind: 'person' | 'meeting'
// $after: string
// $limit: number
// => key: string
MATCH (m:Mention)
WHERE m.block > $after AND m.kind = $kind
RETURN DISTINCT m.block AS key
ORDER BY key
LIMIT $limit
