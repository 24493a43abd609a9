// A meeting whose date, as far as it is said, lies in the window; all when there is none.
// $from: string | null
// $to: string | null
($from IS NULL OR (it.date >= $from AND left(it.date + '-99-99', 10) <= $to))
