// The order of a list that descends by `key`, from its end.
ORDER BY key, node.id DESC
