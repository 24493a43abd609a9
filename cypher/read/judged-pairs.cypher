// The judgements that stand on whether two references mean one.
// => verdict: string
// => a: string
// => b: string
MATCH (j:Judgement {stands: true})
WHERE j.verdict IN ['SAME', 'DIFFERENT']
RETURN j.verdict AS verdict, j.a AS a, j.b AS b
ORDER BY a, b
