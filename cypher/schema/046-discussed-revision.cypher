// Relations of one type by the change that made them what they are.
CREATE INDEX discussed_revision IF NOT EXISTS FOR ()-[r:DISCUSSED]-() ON (r.revision)
