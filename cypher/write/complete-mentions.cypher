// Gives imported mentions the empty lists that a load gives them: an import has none.
MATCH (m:Mention)
WHERE m.kind IN ['person', 'meeting']
  AND (m.years IS NULL OR m.with IS NULL OR m.bodies IS NULL
       OR (m.kind = 'person' AND m.places IS NULL) OR (m.kind = 'meeting' AND (m.areas IS NULL OR m.topics IS NULL)))
CALL (m) {
  SET m.years = coalesce(m.years, []), m.with = coalesce(m.with, []), m.bodies = coalesce(m.bodies, []),
      m.places = CASE m.kind WHEN 'person' THEN coalesce(m.places, []) END,
      m.areas = CASE m.kind WHEN 'meeting' THEN coalesce(m.areas, []) END,
      m.topics = CASE m.kind WHEN 'meeting' THEN coalesce(m.topics, []) END
} IN TRANSACTIONS OF 20000 ROWS
