// An ArticleNode; the text is read by itself.
it {.id, .title, .publishedAt, .author, .url, .source, .contentHash}
