// The meetings at which all of some persons were and none of others is reported, newest first.
// $all: string[]
// $none: string[]
// $withTotal: boolean
// => edges: EdgeRow<MeetingNode>[]
// => total: number | null
MATCH (first:Person {id: head($all)})
RETURN
  COLLECT {
    MATCH (first)-[:CHAIRED|ATTENDED]->(node:Meeting)
    WHERE {{in-window node}} AND {{together node}}
    WITH DISTINCT node, coalesce(node.date, '') AS key
    WHERE {{page-descending}}
    RETURN {
      key: key,
      node: {{meeting node}},
      presences: COLLECT {
        UNWIND $all AS personId
        MATCH (person:Person {id: personId})
        RETURN {
          personId: personId,
          chaired: EXISTS { MATCH (person)-[r:CHAIRED]->(node) WHERE {{believed r}} },
          roles: COLLECT {
            MATCH (person)-[r:ATTENDED]->(node)
            WHERE {{believed r}}
            UNWIND {{roles r}} AS role
            RETURN role
          }
        }
      }
    } AS edge
    {{order-descending}}
  } AS edges,
  CASE WHEN $withTotal THEN COUNT {
    MATCH (first)-[:CHAIRED|ATTENDED]->(node:Meeting)
    WHERE {{in-window node}} AND {{together node}}
    RETURN DISTINCT node
  } END AS total
