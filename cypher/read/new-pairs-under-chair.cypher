// Who was for the first time at a meeting that somebody chaired, latest first; the articles are those that report it.
// $chairId: string
// $limit: number
// => claim: string
// => day: string
// => person: string
// => meeting: string
// => articles: { id: string; title: string; url: string | null; quote: string | null }[]
MATCH (:Person {id: $chairId})-[:CHAIRED]->(m:Meeting)<-[r:ATTENDED]-(p:Person)
WHERE p.id <> $chairId AND coalesce(m.status, 'held') = 'held' AND any(role IN r.roles WHERE role <> 'ABSENT')
WITH p, m, r, coalesce(CASE WHEN m.date STARTS WITH '-' THEN null ELSE left(m.date + '-01-01', 10) END, r.firstCited) AS day
WHERE day IS NOT NULL
ORDER BY day, m.id
WITH p, head(collect({meeting: m.name, claim: r.claim, day: day})) AS first
ORDER BY first.day DESC, first.claim
LIMIT $limit
RETURN first.claim AS claim, first.day AS day, p.name AS person, first.meeting AS meeting,
  COLLECT {
    MATCH (s:Statement {claim: first.claim})-[:STATED_IN]->(a:Article)
    USING INDEX SEEK s:Statement(claim)
    WHERE NOT s:Pending AND NOT s:Withdrawn
    WITH a, s ORDER BY a.id, s.id
    RETURN {id: a.id, title: a.title, url: a.url, quote: s.quote}
  } AS articles
