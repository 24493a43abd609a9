// Persons by name, for order and exact look-up.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name)
