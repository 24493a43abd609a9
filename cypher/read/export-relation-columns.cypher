// The types of relations with their properties, and the types of their values; a type without any has one row.
// => type: string
// => name: string | null
// => types: string[] | null
CALL db.relationshipTypes() YIELD relationshipType AS type
WHERE EXISTS { MATCH ()-[r]->() WHERE type(r) = type }
WITH collect(type) AS present
CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes
WITH present, replace(replace(relType, ':`', ''), '`', '') AS type, propertyName AS name, propertyTypes AS types
WHERE type IN present
RETURN DISTINCT type, name, types
ORDER BY type, name
