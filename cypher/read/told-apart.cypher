// What tells entities of one name apart: how many articles speak of them, the positions they hold, and the bodies these, or they themselves, are in.
// $ids: string[]
// => id: string
// => kind: EntityLabel
// => node: EntityNode
// => articles: number
// => positions: string[]
// => bodies: string[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, {{kind e}} AS kind, e {.*} AS node,
  COUNT { (e)-[:MENTIONED_IN]->() } AS articles,
  COLLECT {
    MATCH (e)-[r:HOLDS]->(position:Position)
    WITH position.name AS name, sum(r.articles) AS said
    ORDER BY said DESC, name
    LIMIT 20
    RETURN name
  } AS positions,
  COLLECT {
    MATCH (e)-[:HOLDS]->(:Position)-[:IN]->(body:Body)
    RETURN body.name AS name
    UNION
    MATCH (e)-[:IN|PART_OF]->(body:Body)
    RETURN body.name AS name
  } AS bodies
