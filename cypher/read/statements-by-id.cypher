// Statements by id, with what they join.
// $ids: string[]
// => node: StatementNode
UNWIND $ids AS id
MATCH (node:Statement {id: id})-[:STATED_IN]->(article:Article)
RETURN node {
  .id, .type, .confidence, .start, .end, .quote, .extractor, .extractorVersion, .rule,
  .claim, .name, .title, .status, .event, .date, .role, .at, .order,
  articleId: article.id,
  subjectId: head([(node)-[:SUBJECT]->(e) | e.id]),
  objectId: head([(node)-[:OBJECT]->(e) | e.id])
} AS node
