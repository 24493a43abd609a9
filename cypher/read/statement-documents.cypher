// The documents that the article names first inside each statement's quote, by name.
// $ids: string[]
// => id: string
// => node: DocumentNode
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:STATED_IN]->(article:Article)<-[mention:MENTIONED_IN]-(document:Document)
WHERE statement.start <= mention.start AND mention.start < statement.end
RETURN id, {{document document}} AS node
ORDER BY document.name
