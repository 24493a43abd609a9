// The order of a list that ascends by `key`.
ORDER BY key, node.id
