// References are those of mentions and facts.
DROP INDEX statement_reference IF EXISTS
