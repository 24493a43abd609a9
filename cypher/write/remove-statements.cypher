// Takes back what an article said before: all of it, or what one extractor found in it.
// $articles: { id: string; extractor: string | null }[]
// => claim: string
// => block: string | null
// => entityIds: string[]
UNWIND $articles AS article
MATCH (s:Statement)-[:STATED_IN]->(:Article {id: article.id})
WHERE article.extractor IS NULL OR s.extractor = article.extractor
WITH s, s.claim AS claim, s.block AS block, [(s)-[:SUBJECT|OBJECT]->(e) | e.id] AS entityIds
DETACH DELETE s
RETURN claim, block, entityIds
