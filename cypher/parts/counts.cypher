// A statement that counts in `article`: linked, neither rejected nor retracted, known by then and sure enough.
// $knownAt: string | null
// $minConfidence: number | null
NOT it:Pending
      AND NOT it:Withdrawn
      AND ($knownAt IS NULL OR article.publishedAt <= $knownAt)
      AND ($minConfidence IS NULL OR it.confidence >= $minConfidence)
