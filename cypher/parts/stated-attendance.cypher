// A StatedAttendance: one statement that a person was at a meeting, and where it stands.
{
    personId: person.id,
    meetingId: meeting.id,
    date: meeting.date,
    chaired: statement.type = 'CHAIRED',
    role: statement.role,
    statementId: statement.id,
    articleId: article.id,
    source: article.source,
    confidence: statement.confidence
  }
