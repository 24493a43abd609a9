// A StatementNode, given in `article`.
it {
        .id, .type, .confidence, .start, .end, .quote, .extractor, .extractorVersion, .rule,
        .claim, .name, .title, .status, .event, .date, .decidedBy, .decision, .role, .at, .order, .judgement,
        articleId: article.id,
        subjectId: head([(it)-[:SUBJECT]->(e) | e.id]),
        objectId: head([(it)-[:OBJECT]->(e) | e.id])
      }
