// The judgements that stand on statements and articles.
// => verdict: string
// => target: string
MATCH (j:Judgement {stands: true})
WHERE j.verdict IN ['CONFIRMED', 'REJECTED', 'RETRACTED']
RETURN j.verdict AS verdict, j.a AS target
