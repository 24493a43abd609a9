// A statement that counts in `article`: linked, not rejected, not taken back, known and sure enough.
// $knownAt: string | null
// $minConfidence: number | null
NOT it:Pending
      AND coalesce(it.judgement, '') <> 'REJECTED'
      AND NOT coalesce(article.retracted, false)
      AND ($knownAt IS NULL OR article.publishedAt <= $knownAt)
      AND ($minConfidence IS NULL OR it.confidence >= $minConfidence)
