// Judgements by id, and whether they stand.
// $rows: StoredJudgement[]
UNWIND $rows AS row
MERGE (j:Judgement {id: row.id})
SET j.verdict = row.verdict,
    j.a = row.a,
    j.b = row.b,
    j.by = row.by,
    j.at = row.at,
    j.why = row.why,
    j.stands = row.stands
