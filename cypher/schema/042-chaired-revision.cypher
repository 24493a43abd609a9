// Relations of one type by the change that made them what they are.
CREATE INDEX chaired_revision IF NOT EXISTS FOR ()-[r:CHAIRED]-() ON (r.revision)
