// The statements of a relation that count.
MATCH (statement:Statement {claim: it.claim})-[:STATED_IN]->(article:Article)
USING INDEX statement:Statement(claim)
WHERE {{counts statement}}
