// Makes others that settle or take back wait until this transaction ends, and counts it.
// => revision: number
MERGE (g:Graph {id: 'graph'})
ON CREATE SET g.revision = 1
ON MATCH SET g.revision = g.revision + 1
RETURN g.revision AS revision
