// A statement `it` that cannot be true beside `own`, by the three ways that `Statement.contradictions` names.
(own.type IN ['ATTENDED', 'CHAIRED'] AND EXISTS { (own)-[:OBJECT]->(:Meeting)<-[:OBJECT]-(it) }
        AND it.type IN ['ATTENDED', 'CHAIRED']
        AND (coalesce(own.role, '') = 'ABSENT') <> (coalesce(it.role, '') = 'ABSENT'))
      OR (own.type = 'HOLDS' AND it.type = 'HOLDS' AND own.status = 'current' AND it.status = 'current'
        AND EXISTS {
          MATCH (own)-[:OBJECT]->(position:Position {seats: 1})<-[:OBJECT]-(it)
          MATCH (own)-[:SUBJECT]->(:Person)-[mine:HOLDS {claim: own.claim}]->(position)
          MATCH (it)-[:SUBJECT]->(:Person)-[theirs:HOLDS {claim: it.claim}]->(position)
          WHERE mine.claim <> theirs.claim AND mine.firstCited <= theirs.lastCited AND theirs.firstCited <= mine.lastCited
        })
