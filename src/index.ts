/** What programs may use: `import { openGraph } from "officials-graph"`. */
export type { LoadSummary } from "./ingest/load.ts";
export type { GivenArticle } from "./library/given-article.ts";
export {
  type LoadArticlesOptions,
  type LoadResult,
  type OfficialsGraph,
  type OpenGraphOptions,
  openGraph,
} from "./library/open-graph.ts";
export { InputError, UnavailableError, UsageError } from "./std/errors.ts";
