// Relations of one type by the change that made them what they are.
CREATE INDEX succeeded_by_revision IF NOT EXISTS FOR ()-[r:SUCCEEDED_BY]-() ON (r.revision)
