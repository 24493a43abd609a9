// What articles state, also what does not count.
// $ids: string[]
// => statement: ExportedStatement
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:STATED_IN]-(s:Statement)
RETURN {{told-statement s}} AS statement
