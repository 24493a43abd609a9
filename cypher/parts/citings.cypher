// How a claim is cited: by how many articles, on which days, and how surely at best.
count(DISTINCT a) AS articles,
     min(a.publishedAt) AS firstCited,
     max(a.publishedAt) AS lastCited,
     max(s.confidence) AS confidence
