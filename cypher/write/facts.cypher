// Statements that join two entities.
// $rows: StatementRow[]
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
CREATE (s:Statement {id: row.id})
SET s += row.properties
CREATE (s)-[:STATED_IN]->(a)
CREATE (s)-[:SUBJECT]->(subject)
CREATE (s)-[:OBJECT]->(object)
