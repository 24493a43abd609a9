// Seeded entities are found among all.
CREATE INDEX entity_seeded IF NOT EXISTS FOR (n:Entity) ON (n.seeded)
