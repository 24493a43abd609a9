// The meetings at which all of some persons were and none of others is reported, newest first.
// $all: string[]
// $none: string[]
// $withTotal: boolean
// => edges: EdgeRow<MeetingNode>[]
// => total: number | null
MATCH (first:Person {id: head($all)})
WITH COLLECT {
  MATCH (first)-[:CHAIRED|ATTENDED]->(node:Meeting)
  WHERE {{held node}} AND {{in-window node}}
  WITH DISTINCT node
  CALL (node) {
    MATCH (person:Person)-[r:CHAIRED|ATTENDED]->(node)
    WHERE (person.id IN $all OR person.id IN $none) AND {{present r}}
    RETURN collect(DISTINCT person.id) AS there
  }
  WITH node, there
  WHERE all(id IN $all WHERE id IN there) AND none(id IN $none WHERE id IN there)
  RETURN node
} AS nodes
RETURN
  COLLECT {
    UNWIND nodes AS node
    WITH node, coalesce(node.date, '') AS key
    WHERE {{page-descending}}
    WITH node, key
    {{order-descending}}
    RETURN {
      key: key,
      node: {{meeting node}},
      presences: COLLECT {
        UNWIND $all AS personId
        MATCH (person:Person {id: personId})
        RETURN {
          personId: personId,
          chaired: EXISTS { MATCH (person)-[r:CHAIRED]->(node) WHERE {{believed r}} },
          roles: coalesce(head(COLLECT {
            MATCH (person)-[r:ATTENDED]->(node)
            WHERE {{believed r}}
            RETURN {{roles r}} AS roles
          }), [])
        }
      }
    } AS edge
  } AS edges,
  CASE WHEN $withTotal THEN size(nodes) END AS total
