// Relations of one type by the change that made them what they are.
CREATE INDEX attended_revision IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.revision)
