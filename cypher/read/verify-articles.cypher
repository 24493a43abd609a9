// Articles in the order of their ids, each with its mark and all that it states.
// $after: string
// $limit: number
// => id: string
// => isReferenceData: boolean
// => contentHash: string
// => retracted: boolean
// => statements: StoredStatement[]
MATCH (a:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id AS id, {{reference-data a}} AS isReferenceData, a.contentHash AS contentHash, coalesce(a.retracted, false) AS retracted,
  COLLECT {
    MATCH (s:Statement)-[:STATED_IN]->(a)
    RETURN s {
      .id, .type, .status, .start, .end, .quote, .claim, .judgement, .reference, .objectReference, .entityId, .block,
      isMention: s:Mention,
      isPending: s:Pending,
      isWithdrawn: s:Withdrawn,
      subjectIds: [(s)-[:SUBJECT]->(e) | e.id],
      objectIds: [(s)-[:OBJECT]->(e) | e.id]
    }
  } AS statements
ORDER BY id
