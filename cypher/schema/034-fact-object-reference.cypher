// What an article says of an entity as the object of a fact.
CREATE INDEX fact_object_reference IF NOT EXISTS FOR (n:Fact) ON (n.objectReference)
