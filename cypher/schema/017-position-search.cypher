// Positions by title, accents or none.
CREATE FULLTEXT INDEX position_search IF NOT EXISTS FOR (n:Position) ON EACH [n.name, n.otherNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
