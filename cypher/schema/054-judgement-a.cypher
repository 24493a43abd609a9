// What was judged of something is found by its id.
CREATE INDEX judgement_a IF NOT EXISTS FOR (n:Judgement) ON (n.a)
