// The order of a list that ascends by `key`, from its end.
ORDER BY key DESC, node.id DESC
