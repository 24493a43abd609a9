// An ExportedStatement, with its `article`.
{
    id: it.id,
    articleId: article.id,
    url: article.url,
    subjectId: head([(it)-[:SUBJECT]->(e) | e.id]),
    objectId: head([(it)-[:OBJECT]->(e) | e.id]),
    withdrawn: it:Withdrawn,
    properties: properties(it)
  }
