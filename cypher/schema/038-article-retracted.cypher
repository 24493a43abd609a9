// The articles that were retracted are found among all.
CREATE INDEX article_retracted IF NOT EXISTS FOR (n:Article) ON (n.retracted)
