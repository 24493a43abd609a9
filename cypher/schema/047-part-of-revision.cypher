// Relations of one type by the change that made them what they are.
CREATE INDEX part_of_revision IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.revision)
