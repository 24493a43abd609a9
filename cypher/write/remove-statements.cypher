// Takes back what articles said before: all of it, or what one extractor found.
// $articles: { id: string; extractor: string | null }[]
// => claim: string | null
// => block: string | null
// => entityId: string | null
UNWIND $articles AS article
MATCH (s:Statement)-[:STATED_IN]->(:Article {id: article.id})
WHERE article.extractor IS NULL OR s.extractor = article.extractor
WITH s, s.claim AS claim, s.block AS block, s.entityId AS entityId, [(s)-[:SUBJECT|OBJECT]->(e) | e] AS entities
FOREACH (e IN entities | SET e:Vacated)
DETACH DELETE s
RETURN claim, block, entityId
