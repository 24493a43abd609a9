// What was judged of each statement, the latest first; what was undone among it.
// $ids: string[]
// => id: string
// => judgement: StoredJudgement
UNWIND $ids AS id
MATCH (j:Judgement {a: id})
WHERE j.verdict IN ['CONFIRMED', 'REJECTED']
RETURN id, j {.id, .verdict, .a, .b, .by, .at, .why, .stands} AS judgement
ORDER BY id, j.at DESC, j.id
