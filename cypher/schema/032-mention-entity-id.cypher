// An id that an entity once had leads to the entity that has it now.
CREATE INDEX mention_entity_id IF NOT EXISTS FOR (n:Mention) ON (n.entityId)
