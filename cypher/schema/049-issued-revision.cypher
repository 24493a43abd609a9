// Relations of one type by the change that made them what they are.
CREATE INDEX issued_revision IF NOT EXISTS FOR ()-[r:ISSUED]-() ON (r.revision)
