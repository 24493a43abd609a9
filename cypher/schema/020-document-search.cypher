// Documents by name or number, accents or none.
CREATE FULLTEXT INDEX document_search IF NOT EXISTS FOR (n:Document) ON EACH [n.name, n.number]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
