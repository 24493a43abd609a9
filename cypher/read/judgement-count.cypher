// How much was judged.
// => judgements: number
RETURN COUNT { (:Judgement) } AS judgements
