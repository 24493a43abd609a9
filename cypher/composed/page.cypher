// One page of a list that hangs on `parent`.
// $limit: number
COLLECT {
  <<list>>
  WITH *
  <<order>>
  LIMIT $limit
  RETURN [<<columns>>]
}
