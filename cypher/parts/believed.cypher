// A relation that statements carry which were known by then and are sure enough; one statement must be both.
// $knownAt: string | null
// $minConfidence: number | null
($knownAt IS NULL OR it.firstCited <= $knownAt)
      AND ($minConfidence IS NULL OR it.confidence >= $minConfidence)
      AND CASE WHEN $knownAt IS NULL OR $minConfidence IS NULL THEN true ELSE EXISTS {
        MATCH (statement:Statement {claim: it.claim})-[:STATED_IN]->(article:Article)
        USING INDEX statement:Statement(claim)
        WHERE {{counts statement}}
      } END
