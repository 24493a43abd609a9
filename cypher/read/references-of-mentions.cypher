// Whom the article of each mention means by it.
// $ids: string[]
// => id: string
// => reference: string
UNWIND $ids AS id
MATCH (m:Mention {id: id})
RETURN id, m.reference AS reference
