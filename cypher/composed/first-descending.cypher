// The order of a list that descends by `key`.
ORDER BY key DESC, node.id
