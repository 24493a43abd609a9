// A Holding: one statement of a HOLDS relation, with its position.
{
    statementId: statement.id,
    personId: person.id,
    positionId: position.id,
    bodyId: head([(position)-[:IN]->(body:Body) | body.id]),
    level: position.level,
    area: head([(position)-[:IN]->(body:Body) | body.area]),
    seats: position.seats,
    title: statement.title,
    status: statement.status,
    event: statement.event,
    date: statement.date,
    citedOn: article.publishedAt,
    articleId: article.id,
    source: article.source,
    confidence: statement.confidence
  }
