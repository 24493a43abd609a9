// A statement `it` about the same `target` that cannot be true beside `own` of `subject`, by the three ways that `Statement.contradictions` names.
(own.type IN ['ATTENDED', 'CHAIRED'] AND it.type IN ['ATTENDED', 'CHAIRED']
        AND (coalesce(own.role, '') = 'ABSENT') <> (coalesce(it.role, '') = 'ABSENT')
        AND EXISTS { (it)-[:SUBJECT]->(subject) })
      OR (own.type = 'HOLDS' AND it.type = 'HOLDS' AND own.status = 'current' AND it.status = 'current'
        AND target.seats = 1 AND own.claim <> it.claim
        AND EXISTS {
          MATCH (subject)-[mine:HOLDS {claim: own.claim}]->(target)
          MATCH (it)-[:SUBJECT]->(:Person)-[theirs:HOLDS {claim: it.claim}]->(target)
          WHERE mine.firstCited <= theirs.lastCited AND theirs.firstCited <= mine.lastCited
        })
