// Articles, each once; a corrected one takes the place of the former. Of several extractors the first by name has the say.
// $rows: ArticleRow[]
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
WITH a, row, row.extractor + ' ' + row.recordHash AS record, [
    other IN coalesce(a.records, [])
    WHERE a.contentHash = row.contentHash AND NOT other STARTS WITH row.extractor + ' '
  ] AS others, [
    other IN coalesce(a.extractions, [])
    WHERE a.contentHash = row.contentHash AND NOT other STARTS WITH row.extractor + ' '
  ] + CASE WHEN row.extractionKey IS NULL THEN [] ELSE [row.extractor + ' ' + row.extractionKey] END AS extractions
SET a.text = CASE
      WHEN row.text IS NOT NULL THEN row.text
      WHEN a.contentHash = row.contentHash THEN a.text
    END
SET a.contentHash = row.contentHash,
    a.extractions = CASE WHEN size(extractions) > 0 THEN extractions END,
    a.records = COLLECT { UNWIND others + record AS each RETURN each ORDER BY each }
WITH a, row
WHERE head(a.records) STARTS WITH row.extractor + ' '
SET a.title = row.title,
    a.publishedAt = row.publishedAt,
    a.author = row.author,
    a.url = row.url,
    a.source = row.source
