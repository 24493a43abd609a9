// Who says that relations are, by their claims: the articles, and the words; the values are in the order of the names.
// $claims: string[]
// $names: string[]
// => claim: string
// => id: string
// => articleId: string
// => url: string | null
// => values: ExportedValue[]
UNWIND $claims AS claim
MATCH (s:Statement {claim: claim})-[:STATED_IN]->(article:Article)
USING INDEX SEEK s:Statement(claim)
WHERE NOT s:Pending AND NOT s:Withdrawn
WITH claim, article, properties(s) AS told
RETURN claim, told.id AS id, article.id AS articleId, article.url AS url, [name IN $names | told[name]] AS values
