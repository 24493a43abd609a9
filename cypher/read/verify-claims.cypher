// Claims in their order, each with its statements that count.
// $after: string
// $limit: number
// => id: string
// => statements: StoredWording[]
MATCH (s:Statement)
WHERE s.claim > $after
WITH DISTINCT s.claim AS id ORDER BY id LIMIT $limit
RETURN id,
  COLLECT {
    MATCH (s:Statement {claim: id})-[:STATED_IN]->(a:Article)
    USING INDEX SEEK s:Statement(claim)
    WHERE NOT s:Withdrawn AND (s:Fact OR s.mentions > 0)
    RETURN s {
      .confidence, .status, .title, .event, .date, .role, .at, .order, .mentions, .start,
      articleId: a.id,
      publishedAt: a.publishedAt
    }
  } AS statements
ORDER BY id
