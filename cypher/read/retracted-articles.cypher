// Articles that are retracted, or are to be: whether they are marked, with all that they state.
// $ids: string[]
// => id: string
// => retracted: boolean
MATCH (a:Article {retracted: true})
RETURN a.id AS id, NOT EXISTS { MATCH (s:Statement)-[:STATED_IN]->(a) WHERE NOT s:Withdrawn } AS retracted
UNION
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.retracted IS NULL
RETURN a.id AS id, false AS retracted
