// Bodies by name, abbreviation or alias, accents or none.
CREATE FULLTEXT INDEX body_search IF NOT EXISTS FOR (n:Body) ON EACH [n.name, n.otherNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
