// Statements that an article mentions an entity.
// $rows: StatementRow[]
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (subject:Entity {id: row.subjectId})
CREATE (s:Statement {id: row.id})
SET s += row.properties
CREATE (s)-[:STATED_IN]->(a)
CREATE (s)-[:SUBJECT]->(subject)
