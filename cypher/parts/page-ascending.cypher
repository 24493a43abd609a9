// What lies between the cursors of a list that ascends by `key`.
// $after: Keyset | null
// $before: Keyset | null
($after IS NULL OR key > $after.key OR (key = $after.key AND node.id > $after.id))
      AND ($before IS NULL OR key < $before.key OR (key = $before.key AND node.id < $before.id))
