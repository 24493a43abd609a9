// Finds a node by its id, which no other has. Done once for each label that takes the place of `it`.
CREATE CONSTRAINT IF NOT EXISTS FOR (n:it) REQUIRE n.id IS UNIQUE
