// Positions by the body that they are in, which may not be known yet.
CREATE INDEX position_body_id IF NOT EXISTS FOR (n:Position) ON (n.bodyId)
