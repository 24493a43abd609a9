// Former ids are those of mentions.
DROP INDEX statement_entity_id IF EXISTS
