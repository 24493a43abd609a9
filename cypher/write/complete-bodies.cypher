// Gives imported bodies the empty lists that a load gives them: an import has none.
MATCH (b:Body)
WHERE b.abbreviations IS NULL OR b.aliases IS NULL
CALL (b) {
  SET b.abbreviations = coalesce(b.abbreviations, []), b.aliases = coalesce(b.aliases, [])
} IN TRANSACTIONS OF 20000 ROWS
