// The meetings that each body or a body under it organised, newest first; on one document when it is given.
// $ids: string[]
// $document: string | null
// $withTotal: boolean
// => id: string
// => edges: EdgeRow<MeetingNode>[]
// => total: number | null
UNWIND $ids AS id
MATCH (parent:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH {{within body}}
    WITH DISTINCT body
    MATCH (body)-[r:ORGANISED]->(node:Meeting)
    WHERE {{believed r}}
      AND {{in-window node}}
      AND ($document IS NULL OR EXISTS { (node)-[:DISCUSSED]->(:Document {id: $document}) })
    WITH DISTINCT node, coalesce(node.date, '') AS key
    WHERE {{page-descending}}
    RETURN {key: key, node: {{meeting node}}} AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH {{within body}}
    WITH DISTINCT body
    MATCH (body)-[r:ORGANISED]->(node:Meeting)
    WHERE {{believed r}}
      AND {{in-window node}}
      AND ($document IS NULL OR EXISTS { (node)-[:DISCUSSED]->(:Document {id: $document}) })
    RETURN DISTINCT node
  } END AS total
