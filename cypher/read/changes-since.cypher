// What changed after a revision, or in it after an id, oldest change first: entities, relations, and what is gone.
// => revision: number
// => id: string
// => kind: string
// => deleted: boolean
// => subjectId: string | null
// => objectId: string | null
CALL () {
  MATCH (e:Entity)
  WHERE e.revision >= $revision AND (e.revision > $revision OR e.id > $id)
  RETURN e.revision AS revision, e.id AS id, {{kind e}} AS kind, false AS deleted, null AS subjectId, null AS objectId
  ORDER BY revision, id
  LIMIT $limit
  UNION ALL
  MATCH (t:Tombstone)
  WHERE t.revision >= $revision AND (t.revision > $revision OR t.id > $id)
  RETURN t.revision AS revision, t.id AS id, t.kind AS kind, true AS deleted, null AS subjectId, null AS objectId
  ORDER BY revision, id
  LIMIT $limit
  UNION ALL
  {{changed CHAIRED}}
  UNION ALL
  {{changed ATTENDED}}
  UNION ALL
  {{changed HOLDS}}
  UNION ALL
  {{changed ORGANISED}}
  UNION ALL
  {{changed DISCUSSED}}
  UNION ALL
  {{changed PART_OF}}
  UNION ALL
  {{changed SUCCEEDED_BY}}
  UNION ALL
  {{changed ISSUED}}
  UNION ALL
  {{changed MENTIONED_IN}}
}
RETURN revision, id, kind, deleted, subjectId, objectId
ORDER BY revision, id
LIMIT $limit
