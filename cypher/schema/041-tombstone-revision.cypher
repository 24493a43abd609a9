// Marks of what is gone, by the change that took it.
CREATE INDEX tombstone_revision IF NOT EXISTS FOR (n:Tombstone) ON (n.revision)
