// Has claims that lost a statement settled again.
// $claims: string[]
UNWIND $claims AS claim
WITH claim, head(COLLECT { MATCH (s:Statement {claim: claim}) USING INDEX SEEK s:Statement(claim) RETURN s LIMIT 1 }) AS survivor
WHERE survivor IS NOT NULL
FOREACH (_ IN CASE WHEN survivor:Fact THEN [1] ELSE [] END | SET survivor:PendingFact)
FOREACH (_ IN CASE WHEN survivor:Mention THEN [1] ELSE [] END | SET survivor:PendingMention)
