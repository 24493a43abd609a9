// The nodes that a full-text index finds, best first.
// $index: string
// $query: string
// $after: Keyset | null
// $limit: number
// $withTotal: boolean
// => hits: { id: string; key: number }[]
// => total: number | null
RETURN
  COLLECT {
    CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score
    WITH node, score
    WHERE $after IS NULL OR score < $after.key OR (score = $after.key AND node.id > $after.id)
    RETURN {id: node.id, key: score} AS hit
    ORDER BY score DESC, node.id
    LIMIT $limit
  } AS hits,
  CASE WHEN $withTotal THEN COUNT { CALL db.index.fulltext.queryNodes($index, $query) YIELD node RETURN node } END AS total
