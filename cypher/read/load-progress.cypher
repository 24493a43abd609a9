// How far the graph has come: its revision, what is in it, reference data counted by itself, and what is written but not yet linked.
// => revision: number
// => articles: number
// => statements: number
// => referenceFiles: number
// => referenceStatements: number
// => pending: number
CALL () {
  MATCH (file:Article)
  WHERE {{reference-data file}}
  RETURN count(file) AS referenceFiles, sum(COUNT { (file)<-[:STATED_IN]-() }) AS referenceStatements
}
RETURN
  coalesce(head(COLLECT { MATCH (g:Graph) RETURN g.revision }), 0) AS revision,
  COUNT { (:Article) } - referenceFiles AS articles,
  COUNT { (:Statement) } - referenceStatements AS statements,
  referenceFiles,
  referenceStatements,
  COUNT { (:Pending) } AS pending
