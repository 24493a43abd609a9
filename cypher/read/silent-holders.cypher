// Holders of a post whom no article has cited in it for so many days before the newest article; who fell silent last comes first.
// $bodyId: string | null
// $days: number
// $limit: number
// => claim: string
// => day: string
// => lastCited: string
// => person: string
// => position: string
MATCH (a:Article)
WITH max(a.publishedAt) AS newest
WHERE newest IS NOT NULL
WITH date(newest) AS newest
MATCH (p:Person)-[r:HOLDS {status: 'current'}]->(position:Position)
WHERE r.lastCited <= toString(newest - duration({days: $days}))
  AND ($bodyId IS NULL OR EXISTS { MATCH (position)-[:IN]->(:Body)-[:PART_OF*0..8]->(:Body {id: $bodyId}) })
  AND NOT EXISTS {
    MATCH (p)-[former:HOLDS {status: 'former'}]->(position)
    WHERE former.lastCited >= r.lastCited
  }
WITH p, r, position
ORDER BY r.lastCited DESC, r.claim
LIMIT $limit
RETURN r.claim AS claim, toString(date(r.lastCited) + duration({days: $days})) AS day, r.lastCited AS lastCited,
  p.name AS person, position.name AS position
