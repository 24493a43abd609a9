// Under which names each entity is mentioned, in how many articles besides reference data, and when first and last.
// $ids: string[]
// => id: string
// => names: string[]
// => articles: number
// => firstCited: string | null
// => lastCited: string | null
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(statement:Statement {type: 'MENTIONED_IN'})-[:STATED_IN]->(article:Article)
WHERE {{counts statement}}
WITH id, article, statement.name AS name
ORDER BY name
RETURN id,
  collect(DISTINCT name) AS names,
  count(DISTINCT CASE WHEN NOT ({{reference-data article}}) THEN article END) AS articles,
  min(article.publishedAt) AS firstCited,
  max(article.publishedAt) AS lastCited
