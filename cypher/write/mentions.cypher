// Statements that an article mentions an entity; whom it means is not settled yet.
// $rows: StatementRow[]
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (s:Statement:Mention:Pending:PendingMention {id: row.id})
SET s += row.properties
CREATE (s)-[:STATED_IN]->(a)
