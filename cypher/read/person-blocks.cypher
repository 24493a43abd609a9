// Resolution blocks of persons, in order.
// $after: string
// $limit: number
// => key: string
MATCH (m:Mention)
WHERE m.block STARTS WITH 'person:' AND m.block > $after
RETURN DISTINCT m.block AS key
ORDER BY key
LIMIT $limit
