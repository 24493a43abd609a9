// Meetings by name or place, accents or none.
CREATE FULLTEXT INDEX meeting_search IF NOT EXISTS FOR (n:Meeting) ON EACH [n.name, n.place]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
