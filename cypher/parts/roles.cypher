// The roles of an attendance, by the statements that count.
// $knownAt: string | null
// $minConfidence: number | null
COLLECT {
        MATCH (statement:Statement {claim: it.claim})-[:STATED_IN]->(article:Article)
        USING INDEX statement:Statement(claim)
        WHERE {{counts statement}}
        RETURN DISTINCT statement.role AS role
        ORDER BY role
      }
