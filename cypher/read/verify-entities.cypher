// Entities in the order of their ids: whether anything speaks of each, and its relations that no statement carries.
// $after: string
// $limit: number
// => id: string
// => label: EntityLabel
// => isSpokenOf: boolean
// => strays: string[]
MATCH (e:Entity)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, {{kind e}} AS label, EXISTS { (e)<-[:SUBJECT]-(:Mention) } AS isSpokenOf,
  COLLECT {
    MATCH (e)-[r]->(object)
    WHERE type(r) <> 'IN'
    WITH r, type(r) + '|' + e.id + '|' + object.id
      + CASE type(r) WHEN 'HOLDS' THEN '|' + coalesce(r.status, '') ELSE '' END AS claim
    WHERE coalesce(r.claim, '') <> claim OR NOT EXISTS {
      MATCH (s:Statement {claim: claim})
      USING INDEX SEEK s:Statement(claim)
      WHERE NOT s:Withdrawn
    }
    RETURN coalesce(r.claim, claim)
  } AS strays
ORDER BY id
