// Blocks are locked as a whole.
DROP CONSTRAINT block_key IF EXISTS
