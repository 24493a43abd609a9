// The statements that were judged are found among all.
CREATE INDEX statement_judgement IF NOT EXISTS FOR (n:Statement) ON (n.judgement)
