// How many are in a whole list that hangs on `parent`.
COUNT {
  <<list>>
  RETURN node
}
