// The mentions that may mean the same entity are found by their block.
CREATE INDEX statement_block IF NOT EXISTS FOR (n:Statement) ON (n.block)
