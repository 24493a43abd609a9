// The entities that a judgement keeps apart from each of these, or that one made the same until it was undone.
// $ids: string[]
// => id: string
// => other: { kind: EntityLabel; node: EntityNode }
MATCH (j:Judgement)
WHERE (j.verdict = 'DIFFERENT' AND j.stands) OR (j.verdict = 'SAME' AND NOT j.stands)
MATCH (one:Entity)<-[:SUBJECT]-(:Mention {reference: j.a})
MATCH (two:Entity)<-[:SUBJECT]-(:Mention {reference: j.b})
WITH one, two WHERE one <> two
UNWIND [[one, two], [two, one]] AS pair
WITH DISTINCT pair[0].id AS id, pair[1] AS other
WHERE id IN $ids
RETURN id, {kind: {{kind other}}, node: other {.*}} AS other
ORDER BY id, other.node.id
