// Has the facts settled again that speak of these references.
// $references: string[]
UNWIND $references AS reference
MATCH (f:Fact)
USING INDEX SEEK f:Fact(reference)
USING INDEX SEEK f:Fact(objectReference)
WHERE f.reference = reference OR f.objectReference = reference
SET f:PendingFact
