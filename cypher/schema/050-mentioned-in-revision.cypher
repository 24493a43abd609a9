// Relations of one type by the change that made them what they are.
CREATE INDEX mentioned_in_revision IF NOT EXISTS FOR ()-[r:MENTIONED_IN]-() ON (r.revision)
