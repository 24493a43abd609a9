/**
 * Loads articles from a program of your own.
 *
 *     NEO4J_URI=bolt://… NEO4J_PASSWORD=… node --import tsx examples/load-articles.ts
 *
 * Without NEO4J_URI it starts a Neo4j on `.data`, as `officials-graph` does.
 */
import { type GivenArticle, openGraph } from "officials-graph";

/** Yours may come from a database or a crawler; the next is asked for when there is room for it. */
async function* articles(): AsyncGenerator<GivenArticle> {
  for (const day of ["2024-03-12", "2024-03-13"])
    yield {
      id: `example-${day}`,
      title: "Giao ban",
      publishedAt: day,
      text: "Ông Lương Đình Khải, Trưởng Ban Tổ chức Trung ương chủ trì hội nghị giao ban.",
    };
}

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const graph = await openGraph({
  ...(NEO4J_URI ? { uri: NEO4J_URI } : {}),
  ...(NEO4J_USER ? { user: NEO4J_USER } : {}),
  ...(NEO4J_PASSWORD ? { password: NEO4J_PASSWORD } : {}),
});
// Ctrl-C ends it early, with what it has.
const interruption = new AbortController();
process.once("SIGINT", () => interruption.abort());
try {
  const { written, unchanged, refused, aborted } = await graph.loadArticles(articles(), {
    signal: interruption.signal,
    onProgress: ({ articles }) => console.error(`${articles} articles`),
    onRefused: ({ message }) => console.error(message),
  });
  console.log(JSON.stringify({ written, unchanged, refused, aborted }));
} finally {
  await graph.close();
}
