// Makes statements speak of other entities than before.
// $rows: RelinkRow[]
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (s)-[oldSubject:SUBJECT]->()
OPTIONAL MATCH (s)-[oldObject:OBJECT]->()
DELETE oldSubject, oldObject
SET s.claim = row.claim
WITH s, row
MATCH (subject:Entity {id: row.subjectId})
CREATE (s)-[:SUBJECT]->(subject)
WITH s, row
MATCH (object:Entity {id: row.objectId})
CREATE (s)-[:OBJECT]->(object)
