// Entities by the change that made them what they are.
CREATE INDEX entity_revision IF NOT EXISTS FOR (n:Entity) ON (n.revision)
