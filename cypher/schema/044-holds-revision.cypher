// Relations of one type by the change that made them what they are.
CREATE INDEX holds_revision IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.revision)
