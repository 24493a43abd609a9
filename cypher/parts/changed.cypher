// The relations of one type that changed after the revision, or in it after the id.
// $revision: number
// $id: string
// $limit: number
MATCH (source)-[r:it]->(target)
  WHERE r.revision >= $revision AND (r.revision > $revision OR r.claim > $id)
  RETURN r.revision AS revision, r.claim AS id, 'it' AS kind, false AS deleted, source.id AS subjectId, target.id AS objectId
  ORDER BY revision, id
  LIMIT $limit
