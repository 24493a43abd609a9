// What an article says of an entity is found by the entity's reference.
CREATE INDEX fact_reference IF NOT EXISTS FOR (n:Fact) ON (n.reference)
