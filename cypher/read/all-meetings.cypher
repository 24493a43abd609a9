// Meetings, in the order asked for.
// $kind: string | null
// $mode: string | null
// $status: string | null
// $place: string | null
// $organiser: string | null
// $sort: string
// $knownAt: string | null
// $minConfidence: number | null
// $withTotal: boolean
// => edges: EdgeRow<MeetingNode>[]
// => total: number | null
RETURN
  COLLECT {
    MATCH (node:Meeting)
    WHERE {{in-window node}}
      AND ($kind IS NULL OR toLower(node.kind) = toLower($kind))
      AND ($mode IS NULL OR node.mode = $mode)
      AND ($status IS NULL OR node.status = $status)
      AND ($place IS NULL OR toLower(node.place) CONTAINS toLower($place))
      AND ($organiser IS NULL OR EXISTS { (node)<-[:ORGANISED]-(:Body {id: $organiser}) })
      AND {{mentioned node}}
    WITH node, CASE $sort
        WHEN 'ARTICLES' THEN COUNT { (node)-[:MENTIONED_IN]->() }
        WHEN 'ATTENDEES' THEN COUNT { (node)<-[:ATTENDED]-() }
        WHEN 'NAME' THEN node.name
        ELSE coalesce(node.date, '')
      END AS key
    WHERE {{page}}
    RETURN {key: key, node: {{meeting node}}} AS edge
    {{order}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (node:Meeting)
    WHERE {{in-window node}}
      AND ($kind IS NULL OR toLower(node.kind) = toLower($kind))
      AND ($mode IS NULL OR node.mode = $mode)
      AND ($status IS NULL OR node.status = $status)
      AND ($place IS NULL OR toLower(node.place) CONTAINS toLower($place))
      AND ($organiser IS NULL OR EXISTS { (node)<-[:ORGANISED]-(:Body {id: $organiser}) })
      AND {{mentioned node}}
  } END AS total
