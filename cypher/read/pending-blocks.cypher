// Resolution blocks with mentions that wait to be settled, of so many mentions; with how many mentions each has in all.
// $mentions: number
// => key: string
// => size: number
MATCH (s:PendingMention)
WHERE s.block IS NOT NULL
WITH s LIMIT $mentions
WITH DISTINCT s.block AS key
RETURN key, COUNT { MATCH (m:Mention {block: key}) USING INDEX SEEK m:Mention(block) } AS size
