// Ascending by `key`, from the end when asked; one page.
// $fromEnd: boolean
// $limit: number
ORDER BY
      CASE WHEN NOT $fromEnd THEN key END ASC, CASE WHEN NOT $fromEnd THEN node.id END ASC,
      CASE WHEN $fromEnd THEN key END DESC, CASE WHEN $fromEnd THEN node.id END DESC
    LIMIT $limit
