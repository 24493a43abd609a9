// An entity that an article speaks of, and not reference data alone.
EXISTS {
  MATCH (it)-[:MENTIONED_IN]->(article:Article)
  WHERE NOT ({{reference-data article}})
}
