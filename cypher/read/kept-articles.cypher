// All that is kept of articles and of what they state, for a backup.
// $ids: string[]
// => article: KeptProperties
// => mentions: KeptProperties[]
// => facts: KeptProperties[]
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN properties(a) AS article,
  COLLECT {
    MATCH (s:Mention)-[:STATED_IN]->(a)
    RETURN properties(s) ORDER BY s.id
  } AS mentions,
  COLLECT {
    MATCH (s:Fact)-[:STATED_IN]->(a)
    RETURN properties(s) ORDER BY s.id
  } AS facts
