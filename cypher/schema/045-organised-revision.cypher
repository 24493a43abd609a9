// Relations of one type by the change that made them what they are.
CREATE INDEX organised_revision IF NOT EXISTS FOR ()-[r:ORGANISED]-() ON (r.revision)
