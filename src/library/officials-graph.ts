/** What programs may use: `import { openGraph } from "officials-graph"`. */
export type { LoadSummary } from "../ingest/load-summary.ts";
export { InputError, UnavailableError, UsageError } from "../std/errors.ts";
export type { GivenArticle } from "./given-article.ts";
export {
  type LoadArticlesOptions,
  type LoadResult,
  type OfficialsGraph,
  type OpenGraphOptions,
  openGraph,
} from "./open-graph.ts";
