// Meetings, newest first; between two dates when they are given.
// $from: string | null
// $to: string | null
// $after: Keyset | null
// $before: Keyset | null
// $fromEnd: boolean
// $limit: number
// $withTotal: boolean
// => edges: EdgeRow<MeetingNode>[]
// => total: number | null
RETURN
  COLLECT {
    MATCH (node:Meeting)
    WITH node, coalesce(node.date, '') AS key
    WHERE ($from IS NULL OR node.date >= $from)
      AND ($to IS NULL OR node.date <= $to)
      AND ($after IS NULL OR key < $after.key OR (key = $after.key AND node.id > $after.id))
      AND ($before IS NULL OR key > $before.key OR (key = $before.key AND node.id < $before.id))
    RETURN {key: key, node: node {.id, .name, .kind, .mode, .status, .date, .endDate, .timeOfDay, .place}} AS edge
    ORDER BY
      CASE WHEN NOT $fromEnd THEN key END DESC, CASE WHEN NOT $fromEnd THEN node.id END ASC,
      CASE WHEN $fromEnd THEN key END ASC, CASE WHEN $fromEnd THEN node.id END DESC
    LIMIT $limit
  } AS edges,
  CASE WHEN $withTotal THEN COUNT { MATCH (node:Meeting) WHERE ($from IS NULL OR node.date >= $from) AND ($to IS NULL OR node.date <= $to) } END AS total
