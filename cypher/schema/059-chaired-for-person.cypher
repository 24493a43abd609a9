// The meetings that a person chaired, in the order of their days.
CREATE INDEX chaired_for_person IF NOT EXISTS FOR ()-[r:CHAIRED]-() ON (r.forPerson)
