// The meetings that a person attended, in the order of their days.
CREATE INDEX attended_for_person IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.forPerson)
