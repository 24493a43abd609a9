// Positions that persons are newly said to hold, of a body and those under it where one is given; latest first.
// $bodyId: string | null
// $limit: number
// => claim: string
// => day: string
// => person: string
// => position: string
// => status: string
// => articles: { id: string; title: string; url: string | null; quote: string | null }[]
MATCH (p:Person)-[r:HOLDS]->(position:Position)
WHERE r.firstCited IS NOT NULL
  AND ($bodyId IS NULL OR EXISTS { MATCH (position)-[:IN]->(:Body)-[:PART_OF*0..8]->(:Body {id: $bodyId}) })
WITH p, r, position
ORDER BY r.firstCited DESC, r.claim
LIMIT $limit
RETURN r.claim AS claim, r.firstCited AS day, p.name AS person, position.name AS position, r.status AS status,
  COLLECT {
    MATCH (s:Statement {claim: r.claim})-[:STATED_IN]->(a:Article)
    USING INDEX SEEK s:Statement(claim)
    WHERE NOT s:Pending AND NOT s:Withdrawn AND a.publishedAt = r.firstCited
    WITH a, s ORDER BY a.id, s.id
    RETURN {id: a.id, title: a.title, url: a.url, quote: s.quote}
  } AS articles
