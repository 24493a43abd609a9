// Statements, with the article that states them and what they join.
// $rows: { id: string; articleId: string; subjectId: string | null; objectId: string | null; properties: StoredProperties }[]
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (s:Statement {id: row.id})
SET s += row.properties
MERGE (s)-[:STATED_IN]->(a)
WITH s, row
OPTIONAL MATCH (subject:Entity {id: row.subjectId})
OPTIONAL MATCH (object:Entity {id: row.objectId})
FOREACH (e IN CASE WHEN subject IS NULL THEN [] ELSE [subject] END | MERGE (s)-[:SUBJECT]->(e))
FOREACH (e IN CASE WHEN object IS NULL THEN [] ELSE [object] END | MERGE (s)-[:OBJECT]->(e))
