// An entity that one article names as the object of a fact is found by its reference.
CREATE INDEX statement_object_reference IF NOT EXISTS FOR (n:Statement) ON (n.objectReference)
