// What lies between the cursors of a list that descends by `key`; ties ascend by id.
// $after: Keyset | null
// $before: Keyset | null
WHERE {{page-descending}}
