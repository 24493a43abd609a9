// The statements that say the same are found by their claim.
CREATE INDEX statement_claim IF NOT EXISTS FOR (n:Statement) ON (n.claim)
