// The mentions that may mean the same entity are found by their block.
CREATE INDEX mention_block IF NOT EXISTS FOR (n:Mention) ON (n.block)
