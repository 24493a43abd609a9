// Articles, each once; a corrected one takes the place of the former.
// $rows: ArticleRow[]
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a.text = CASE
      WHEN row.text IS NOT NULL THEN row.text
      WHEN a.contentHash = row.contentHash THEN a.text
    END,
    a.records = [
      record IN coalesce(a.records, [])
      WHERE a.contentHash = row.contentHash AND NOT record STARTS WITH row.extractor + ' '
    ] + (row.extractor + ' ' + row.recordHash)
SET a.title = row.title,
    a.publishedAt = row.publishedAt,
    a.author = row.author,
    a.url = row.url,
    a.source = row.source,
    a.contentHash = row.contentHash
