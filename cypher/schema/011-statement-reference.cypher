// An entity that one article names is found by its reference.
CREATE INDEX statement_reference IF NOT EXISTS FOR (n:Statement) ON (n.reference)
