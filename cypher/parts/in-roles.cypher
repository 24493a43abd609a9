// An attendance in one of the roles.
// $roles: string[]
any(role IN it.roles WHERE role IN $roles)
      AND ($knownAt IS NULL AND $minConfidence IS NULL OR EXISTS {
        MATCH (statement:Statement {claim: it.claim})-[:STATED_IN]->(article:Article)
        WHERE statement.role IN $roles AND {{counts statement}}
      })
