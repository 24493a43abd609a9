// The statements that carry claims.
// $claims: string[]
// => statement: ExportedStatement
UNWIND $claims AS claim
MATCH (s:Statement {claim: claim})-[:STATED_IN]->(article:Article)
USING INDEX SEEK s:Statement(claim)
WHERE NOT s:Pending AND NOT s:Withdrawn
RETURN {{told-statement s}} AS statement
