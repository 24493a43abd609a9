// Entities by id, their values in the order of the names; the whole of those that the graph keeps more of.
// $ids: string[]
// $names: string[]
// => label: EntityLabel
// => values: ExportedValue[]
// => whole: StoredProperties | null
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e, properties(e) AS told
WITH e, told, [name IN $names | told[name]] AS values
RETURN {{kind e}} AS label, values,
  CASE WHEN size(keys(told)) > size([value IN values WHERE value IS NOT NULL]) THEN told END AS whole
