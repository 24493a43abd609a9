// Statements that join two entities; which ones is not settled yet.
// $rows: StatementRow[]
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (s:Statement:Fact:Pending:PendingFact {id: row.id})
SET s += row.properties
CREATE (s)-[:STATED_IN]->(a)
