// Objects are those of facts.
DROP INDEX statement_object_reference IF EXISTS
