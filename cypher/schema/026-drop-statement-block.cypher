// Blocks are those of mentions.
DROP INDEX statement_block IF EXISTS
