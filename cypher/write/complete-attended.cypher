// Gives imported attendances the empty lists that a load gives them: an import has none.
MATCH ()-[r:ATTENDED]->()
WHERE r.roles IS NULL OR r.sites IS NULL
CALL (r) {
  SET r.roles = coalesce(r.roles, []), r.sites = coalesce(r.sites, [])
} IN TRANSACTIONS OF 20000 ROWS
