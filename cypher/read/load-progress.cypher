// How far the graph has come: its revision, what is in it, and what is written but not yet linked.
// => revision: number
// => articles: number
// => statements: number
// => pending: number
RETURN
  coalesce(head(COLLECT { MATCH (g:Graph) RETURN g.revision }), 0) AS revision,
  COUNT { (:Article) } AS articles,
  COUNT { (:Statement) } AS statements,
  COUNT { (:Pending) } AS pending
