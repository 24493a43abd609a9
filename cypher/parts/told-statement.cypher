// An ExportedStatement, with its `article`: what it says and by which words, without what resolution compares.
{
    id: it.id,
    articleId: article.id,
    url: article.url,
    subjectId: head([(it)-[:SUBJECT]->(e) | e.id]),
    objectId: head([(it)-[:OBJECT]->(e) | e.id]),
    withdrawn: it:Withdrawn,
    properties: it {
      .type, .claim, .confidence, .start, .end, .quote, .extractor, .extractorVersion, .rule,
      .name, .title, .status, .event, .date, .role, .at, .order, .judgement
    }
  }
