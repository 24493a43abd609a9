import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { GraphSession } from "../graph/session.ts";
import type { LoadSummary } from "../ingest/load-summary.ts";
import type { Input } from "../sources/input.ts";
import { type OthersFormat, readOthers } from "../sources/others/read-others.ts";
import type { Unfit } from "../sources/others/unfit.ts";
import type { Config } from "./config.ts";
import { importExports } from "./import-exports.ts";
import { type Knowledge, prepareGraph } from "./knowledge.ts";
import { loadInputs } from "./load-inputs.ts";
import { refuse } from "./refuse.ts";
import { print, say } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

export interface ImportFlags {
  readonly format: OthersFormat | "jsonl";
  readonly source?: string;
  readonly unfit?: string;
  readonly json?: boolean;
}

/** What came of an import, with how much of what had no place. */
interface ImportReport extends LoadSummary {
  refused: number;
  readonly unfit: Record<string, number>;
}

/** Reads the files into the graph, and says what came of it and what did not fit. */
export async function importFiles(
  files: readonly string[],
  flags: ImportFlags,
  config: Config,
): Promise<void> {
  const unfit = new UnfitReport(flags.unfit);
  let refused = 0;
  const onRefused = ({ error }: Extract<Input, { kind: "refused" }>) => {
    refused++;
    refuse(error);
  };
  const summary = await withGraph(config, "officials-graph import", async (graph) => {
    const knowledge = await prepareGraph(graph, config);
    if (flags.format === "jsonl") return importExports(graph, files, knowledge, onRefused);
    return loadOthers(graph, files, flags.format, { flags, knowledge, onRefused, unfit });
  });
  await unfit.close();
  const report: ImportReport = { ...summary, refused, unfit: unfit.counts };
  await print(flags.json ? JSON.stringify(report) : inWords(report));
  for (const line of unfit.lines()) say(line);
}

interface LoadOthers {
  readonly flags: ImportFlags;
  readonly knowledge: Knowledge;
  readonly onRefused: (input: Extract<Input, { kind: "refused" }>) => void;
  readonly unfit: UnfitReport;
}

function loadOthers(
  graph: GraphSession,
  files: readonly string[],
  format: OthersFormat,
  { flags: { source }, knowledge, onRefused, unfit }: LoadOthers,
): Promise<LoadSummary> {
  async function* inputs(): AsyncGenerator<Input> {
    for (const file of files)
      yield* readOthers(file, format, { onUnfit: unfit.add, ...(source === undefined ? {} : { source }) });
  }
  return loadInputs(inputs(), { graph, ...knowledge, onRefused });
}

function inWords({ articles, written, unchanged, statements, refused }: ImportReport): string {
  return `${articles} sources: ${written} written (${statements} statements), ${unchanged} unchanged, ${refused} refused`;
}

/** Counts what has no place, by kind and reason, and keeps it where the user says. */
class UnfitReport {
  readonly counts: Record<string, number> = {};
  readonly #firsts = new Map<string, Unfit>();
  readonly #file;

  constructor(path: string | undefined) {
    this.#file = path === undefined ? null : createWriteStream(path);
  }

  readonly add = (unfit: Unfit): void => {
    const { what } = unfit;
    this.counts[what] = (this.counts[what] ?? 0) + 1;
    if (!this.#firsts.has(what)) this.#firsts.set(what, unfit);
    this.#file?.write(`${JSON.stringify(unfit)}\n`);
  };

  *lines(): Iterable<string> {
    for (const [what, { at, why }] of this.#firsts)
      yield `left out: ${this.counts[what]} × ${what} (${why}; first: ${at})`;
  }

  async close(): Promise<void> {
    if (!this.#file) return;
    this.#file.end();
    await once(this.#file, "finish");
  }
}
