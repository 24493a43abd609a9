// By `key`, from the end when asked; one page.
// $descending: boolean
// $fromEnd: boolean
// $limit: number
ORDER BY
      CASE WHEN $descending = $fromEnd THEN key END ASC, CASE WHEN $descending <> $fromEnd THEN key END DESC,
      CASE WHEN NOT $fromEnd THEN node.id END ASC, CASE WHEN $fromEnd THEN node.id END DESC
    LIMIT $limit
