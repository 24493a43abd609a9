// An entity as one article names it is found by its reference.
CREATE INDEX mention_reference IF NOT EXISTS FOR (n:Mention) ON (n.reference)
