// The nodes that have just these labels, each with a key of its own and its values in the order of the names.
// $labels: string[]
// $names: string[]
// => key: number
// => values: ExportedValue[]
// => count: number
MATCH (n)
WHERE size(labels(n)) = size($labels) AND all(label IN $labels WHERE label IN labels(n))
RETURN toInteger(last(split(elementId(n), ':'))) AS key, [name IN $names | n[name]] AS values, size(keys(n)) AS count
