// The properties of nodes, by all labels that a node has, and the types of their values.
// => labels: string[]
// => name: string
// => types: string[]
CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
WHERE propertyName IS NOT NULL AND NOT 'Migration' IN nodeLabels
RETURN nodeLabels AS labels, propertyName AS name, propertyTypes AS types
ORDER BY labels, name
