// Gives imported tenures the empty lists that a load gives them: an import has none.
MATCH ()-[r:HOLDS]->()
WHERE r.titles IS NULL OR r.events IS NULL OR r.datedEvents IS NULL
CALL (r) {
  SET r.titles = coalesce(r.titles, []), r.events = coalesce(r.events, []),
      r.datedEvents = coalesce(r.datedEvents, [])
} IN TRANSACTIONS OF 20000 ROWS
