// Has blocks that lost a mention settled again.
// $blocks: string[]
UNWIND $blocks AS block
WITH head(COLLECT { MATCH (s:Mention {block: block}) USING INDEX SEEK s:Mention(block) RETURN s LIMIT 1 }) AS survivor
WHERE survivor IS NOT NULL
SET survivor:PendingMention
