// How much waits to be settled.
// => mentions: number
// => facts: number
// => entities: number
RETURN COUNT { (:PendingMention) } AS mentions, COUNT { (:PendingFact) } AS facts, COUNT { (:Vacated) } AS entities
