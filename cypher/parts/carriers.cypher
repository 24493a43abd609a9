// The statements that carry `$claims`, with their articles.
// $claims: string[]
UNWIND $claims AS claim
MATCH (s:Statement {claim: claim})-[:STATED_IN]->(a:Article)
USING INDEX SEEK s:Statement(claim)
WHERE NOT s:Withdrawn
