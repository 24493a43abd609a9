// What lies between the cursors of a list by `key`.
// $after: Keyset | null
// $before: Keyset | null
// $descending: boolean
($after IS NULL
        OR CASE WHEN $descending THEN key < $after.key ELSE key > $after.key END
        OR (key = $after.key AND node.id > $after.id))
      AND ($before IS NULL
        OR CASE WHEN $descending THEN key > $before.key ELSE key < $before.key END
        OR (key = $before.key AND node.id < $before.id))
