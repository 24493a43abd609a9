// Removes the relations that no statement carries any more.
// $rows: { claim: string; subjectId: string }[]
UNWIND $rows AS row
MATCH (:Entity {id: row.subjectId})-[r {claim: row.claim}]->()
WHERE NOT EXISTS { (:Statement {claim: row.claim}) }
DELETE r
