// The nodes that have just the labels that take the place of `it`, each with a key of its own and its values in the order of the names.
// $labels: number
// $names: string[]
// => key: number
// => values: ExportedValue[]
// => count: number
MATCH (n:it)
WHERE size(labels(n)) = $labels
WITH n, properties(n) AS told // at once: by name each would be looked for among all of them
RETURN toInteger(last(split(elementId(n), ':'))) AS key, [name IN $names | told[name]] AS values, size(keys(told)) AS count
