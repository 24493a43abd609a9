// How statements are marked: those with a mark, and these.
// $ids: string[]
// => id: string
// => judgement: string | null
MATCH (s:Statement)
WHERE s.judgement IS NOT NULL
RETURN s.id AS id, s.judgement AS judgement
UNION
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s.id AS id, s.judgement AS judgement
