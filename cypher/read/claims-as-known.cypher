// What the statements say of each claim that were known by then and are sure enough.
// $ids: string[]
// => id: string
// => articles: number
// => firstCited: string | null
// => lastCited: string | null
// => confidence: number
// => roles: string[]
// => sites: string[]
// => titles: string[]
// => events: string[]
UNWIND $ids AS id
MATCH (statement:Statement {claim: id})-[:STATED_IN]->(article:Article)
USING INDEX statement:Statement(claim)
WHERE {{counts statement}}
WITH id,
     count(DISTINCT article) AS articles,
     min(article.publishedAt) AS firstCited,
     max(article.publishedAt) AS lastCited,
     max(statement.confidence) AS confidence,
     collect(DISTINCT statement.role) AS roles,
     collect(DISTINCT statement.at) AS sites,
     collect(DISTINCT statement.title) AS titles,
     collect(DISTINCT statement.event) AS events
RETURN id, articles, firstCited, lastCited, confidence,
  COLLECT { UNWIND roles AS role RETURN role ORDER BY role } AS roles,
  COLLECT { UNWIND sites AS site RETURN site ORDER BY site } AS sites,
  COLLECT { UNWIND titles AS title RETURN title ORDER BY title } AS titles,
  COLLECT { UNWIND events AS event RETURN event ORDER BY event } AS events
