import { readConfig } from "../cli/config.ts";
import { type Knowledge, prepareGraph } from "../cli/knowledge.ts";
import { loadInputs } from "../cli/load-inputs.ts";
import { untilAborted } from "../cli/until-aborted.ts";
import { type GraphHandle, openHandle } from "../cli/with-graph.ts";
import type { LoadSummary } from "../ingest/load-summary.ts";
import type { Input } from "../sources/input.ts";
import type { InputError } from "../std/errors.ts";
import { type GivenArticle, inputOf } from "./given-article.ts";

/** Where the graph is; what is left out is as the command line has it when no setting is made. */
export interface OpenGraphOptions {
  /** `bolt://…`, `neo4j://…`, `neo4j+s://…`; without it the Neo4j of `home` is joined, or started until `close`. */
  readonly uri?: string;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  /** Folder of a Neo4j of our own. */
  readonly home?: string;
  /** Folder of seeds to use instead of the package's own. */
  readonly seeds?: string;
  /** Folder or file of judgements. */
  readonly judgements?: string;
}

export interface LoadArticlesOptions {
  /** Told after each transaction. */
  readonly onProgress?: (summary: Readonly<LoadSummary>) => void;
  /** Told of each article that is refused, in words; the rest is loaded. */
  readonly onRefused?: (error: InputError) => void;
  /** Ends the load early: no more articles are asked for; those that were are written and settled. */
  readonly signal?: AbortSignal;
}

/** What a load has done; all of it is committed. */
export interface LoadResult extends LoadSummary {
  readonly refused: number;
  /** Whether the signal ended it; loading the same articles again goes on where it ended. */
  readonly aborted: boolean;
}

/** A graph of officials, for programs. */
export class OfficialsGraph {
  readonly #handle: GraphHandle;
  readonly #knowledge: Knowledge;

  /** Use `openGraph`. */
  constructor(handle: GraphHandle, knowledge: Knowledge) {
    this.#handle = handle;
    this.#knowledge = knowledge;
  }

  /**
   * Extracts articles and writes them, each all or nothing; what the graph has already is left alone. Articles are asked
   * for as they are needed. When a signal ends it, it settles with what is committed. When it throws, articles that were
   * written stay; the next load settles them.
   * @throws UnavailableError when Neo4j goes and does not come back, and what `articles` throws
   */
  async loadArticles(
    articles: AsyncIterable<GivenArticle> | Iterable<GivenArticle>,
    { onProgress, onRefused, signal = new AbortController().signal }: LoadArticlesOptions = {},
  ): Promise<LoadResult> {
    let refused = 0;
    const summary = await loadInputs(untilAborted(inputsOf(articles), signal), {
      ...this.#knowledge,
      graph: this.#handle.graph,
      ...(onProgress ? { onProgress } : {}),
      onRefused: ({ error }) => {
        refused++;
        onRefused?.(error);
      },
    });
    return { ...summary, refused, aborted: signal.aborted };
  }

  /** Closes connections; a Neo4j that was started for it stops. */
  close(): Promise<void> {
    return this.#handle.close();
  }
}

/**
 * Opens a graph, with its schema, seeds and judgements up to date.
 * @throws UsageError for options that make no sense, UnavailableError when no Neo4j answers
 */
export async function openGraph(options: OpenGraphOptions = {}): Promise<OfficialsGraph> {
  const config = readConfig({
    NEO4J_URI: options.uri,
    NEO4J_USER: options.user,
    NEO4J_PASSWORD: options.password,
    NEO4J_DATABASE: options.database,
    OFFICIALS_GRAPH_HOME: options.home,
    OFFICIALS_GRAPH_SEEDS: options.seeds,
    OFFICIALS_GRAPH_JUDGEMENTS: options.judgements,
  });
  const handle = await openHandle(config, "a program");
  try {
    return new OfficialsGraph(handle, await prepareGraph(handle.graph, config));
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function* inputsOf(
  articles: AsyncIterable<GivenArticle> | Iterable<GivenArticle>,
): AsyncGenerator<Input> {
  let line = 0;
  for await (const article of articles) yield inputOf(article, { line: ++line });
}
