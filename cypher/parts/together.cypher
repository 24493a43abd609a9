// A meeting at which all of `$all` were, and none of `$none` is reported.
// $all: string[]
// $none: string[]
coalesce(it.status, 'held') = 'held'
      AND all(id IN $all WHERE EXISTS {
        MATCH (:Person {id: id})-[r:CHAIRED|ATTENDED]->(it)
        WHERE {{present r}}
      })
      AND NOT any(id IN $none WHERE EXISTS {
        MATCH (:Person {id: id})-[r:CHAIRED|ATTENDED]->(it)
        WHERE {{present r}}
      })
