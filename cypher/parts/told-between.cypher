// A relation of the time between two days: of a meeting by its date as far as it is said, of all else by the articles that cite it.
// $from: string | null
// $to: string | null
($from IS NULL
        OR CASE coalesce(endNode(it).date, startNode(it).date)
          WHEN IS NULL THEN it.lastCited >= $from AND it.firstCited <= $to
          ELSE left(coalesce(endNode(it).date, startNode(it).date) + '-99-99', 10) >= $from
            AND coalesce(endNode(it).date, startNode(it).date) <= $to
        END)
