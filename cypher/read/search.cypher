// The nodes that full-text indexes find: by relevance, then by how many articles mention them. Keys of hits with typos are negative.
// $indexes: string[]
// $query: string
// $withTypos: boolean
// $after: Keyset | null
// $limit: number
// $withTotal: boolean
// => hits: { key: number; kind: EntityLabel | null; node: EntityNode | ArticleNode }[]
// => total: number | null
RETURN
  COLLECT {
    UNWIND $indexes AS index
    CALL db.index.fulltext.queryNodes(index, $query, {limit: 2000}) YIELD node, score
    WITH node,
      toInteger(score * 20) * 1000000 + COUNT { (node)-[:MENTIONED_IN]->() } - CASE WHEN $withTypos THEN 1000000000000 ELSE 0 END AS key
    WHERE $after IS NULL OR key < $after.key OR (key = $after.key AND node.id > $after.id)
    WITH node, key
    ORDER BY key DESC, node.id
    LIMIT $limit
    RETURN {
      key: key,
      kind: {{kind node}},
      node: CASE WHEN node:Article THEN {{article node}} ELSE node {.*} END
    } AS hit
  } AS hits,
  CASE WHEN $withTotal THEN COUNT {
    UNWIND $indexes AS index
    CALL db.index.fulltext.queryNodes(index, $query, {limit: 2000}) YIELD node
    RETURN node
  } END AS total
