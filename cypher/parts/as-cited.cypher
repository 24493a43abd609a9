// A relation with its claim and how that is cited.
// $revision: number
it.claim = claim,
    it.revision = $revision,
    it.articles = articles,
    it.firstCited = firstCited,
    it.lastCited = lastCited,
    it.confidence = confidence
