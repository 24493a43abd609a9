// A body that is the parent, or belongs to it by up to eight steps.
(it:Body)-[:PART_OF*0..8]->(parent)
