// A meeting at which all of `$all` were, and none of `$none` is reported: so many of both are there as are in `$all`.
// $all: string[]
// $none: string[]
coalesce(it.status, 'held') = 'held'
      AND COUNT {
        MATCH (person:Person)-[r:CHAIRED|ATTENDED]->(it)
        WHERE person.id IN $all AND {{present r}}
        RETURN DISTINCT person
      } = size($all)
      AND NOT EXISTS {
        MATCH (person:Person)-[r:CHAIRED|ATTENDED]->(it)
        WHERE person.id IN $none AND {{present r}}
      }
