// Resolution blocks with mentions that wait to be settled, of so many mentions.
// $mentions: number
// => key: string
MATCH (s:PendingMention)
WHERE s.block IS NOT NULL
WITH s LIMIT $mentions
RETURN DISTINCT s.block AS key
