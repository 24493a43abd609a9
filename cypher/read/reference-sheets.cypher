// What a reviewer needs to see of references: who they mean, and what their articles say of them.
// $references: string[]
// => sheet: ReferenceSheet
UNWIND $references AS reference
MATCH (m:Mention {reference: reference})-[:STATED_IN]->(a:Article)
WITH reference, a, head(collect(m)) AS m
RETURN {
  reference: reference,
  name: m.name,
  date: m.date,
  quote: m.quote,
  entityId: head([(m)-[:SUBJECT]->(e) | e.id]),
  article: {id: a.id, title: a.title, publishedAt: a.publishedAt},
  facts: COLLECT {
    MATCH (f:Fact {reference: reference})
    WHERE NOT f:Withdrawn
    RETURN f {.id, .type, .title, .status, .event, .date, .role, .quote} AS fact
    ORDER BY f.start, f.id
    LIMIT 10
  }
} AS sheet
