// What lies between the cursors of a list that descends by a place that an index keeps.
// $after: Keyset | null
// $before: Keyset | null
AND <<place>> > parent.id + ' ' + coalesce($before.key + ' ' + $before.id, '')
  AND <<place>> < parent.id + ' ' + coalesce($after.key + ' ' + $after.id, '~')
