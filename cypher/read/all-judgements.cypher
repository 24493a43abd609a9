// Everything that was ever judged.
// => judgement: StoredJudgement
MATCH (j:Judgement)
RETURN j {.id, .verdict, .a, .b, .by, .at, .why, .stands} AS judgement
