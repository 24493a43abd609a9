// Positions, by name.
// $after: Keyset | null
// $before: Keyset | null
// $fromEnd: boolean
// $limit: number
// $withTotal: boolean
// => edges: EdgeRow<PositionNode>[]
// => total: number | null
RETURN
  COLLECT {
    MATCH (node:Position)
    WITH node, node.name AS key
    WHERE ($after IS NULL OR key > $after.key OR (key = $after.key AND node.id > $after.id))
      AND ($before IS NULL OR key < $before.key OR (key = $before.key AND node.id < $before.id))
    RETURN {key: key, node: node {.id, .name, .role, .level, .seats}} AS edge
    ORDER BY
      CASE WHEN NOT $fromEnd THEN key END ASC, CASE WHEN NOT $fromEnd THEN node.id END ASC,
      CASE WHEN $fromEnd THEN key END DESC, CASE WHEN $fromEnd THEN node.id END DESC
    LIMIT $limit
  } AS edges,
  CASE WHEN $withTotal THEN COUNT { MATCH (node:Position) } END AS total
