// Has the mentions of these references settled again.
// $references: string[]
UNWIND $references AS reference
MATCH (m:Mention {reference: reference})
USING INDEX SEEK m:Mention(reference)
SET m:PendingMention
