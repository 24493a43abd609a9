// An id that an entity once had leads to the entity that has it now.
CREATE INDEX statement_entity_id IF NOT EXISTS FOR (n:Statement) ON (n.entityId)
