// All that articles state, with all that the graph keeps of it, also what does not count.
// $ids: string[]
// => statement: ExportedStatement
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:STATED_IN]-(s:Statement)
RETURN {{stored-statement s}} AS statement
