import { dirname, join, relative } from "node:path";
import type { LoadSummary } from "../ingest/load-summary.ts";
import { Quarantine } from "../sources/quarantine/quarantine.ts";
import { QuarantineRetry } from "../sources/quarantine/quarantine-retry.ts";
import { MissingFile } from "../std/file-fault.ts";
import type { Config } from "./config.ts";
import { EXIT } from "./exit-codes.ts";
import { allowedHosts, type InputFlags, readGiven, readOptions } from "./given-inputs.ts";
import { untilInterrupted } from "./interruption.ts";
import { prepareGraph } from "./knowledge.ts";
import { loadInputs } from "./load-inputs.ts";
import { LoadProgress } from "./load-progress.ts";
import { print, say } from "./terminal.ts";
import { untilAborted } from "./until-aborted.ts";
import { withGraph } from "./with-graph.ts";

export interface LoadFlags extends InputFlags {
  readonly json?: boolean;
  readonly quarantine?: string;
  readonly retryQuarantine?: string;
}

/** What `load --json` prints. */
export interface LoadReport extends LoadSummary {
  readonly refused: number;
  /** Refusals that are kept, those of earlier runs not counted. */
  readonly quarantined: number;
  readonly quarantine: string | null;
  readonly seconds: number;
  readonly interrupted: boolean;
}

/** Loads what the command line names, or tries again what was refused before, and says what came of it. */
export async function loadFiles(files: readonly string[], flags: LoadFlags, config: Config): Promise<void> {
  const started = performance.now();
  const retry =
    flags.retryQuarantine === undefined ? null : await QuarantineRetry.open(flags.retryQuarantine);
  const quarantine = retry?.stillRefused ?? new Quarantine(flags.quarantine ?? defaultQuarantine(config));
  const progress = new LoadProgress();
  const inputs = retry
    ? retry.inputs({ ...readOptions(flags), hosts: allowedHosts(flags) })
    : readGiven(files, flags, progress.onBytes);
  const interruption = new AbortController();
  let summary: LoadSummary;
  try {
    summary = await withGraph(config, "officials-graph load", async (graph) => {
      progress.doing("Bringing schema and reference data up to date");
      const knowledge = await prepareGraph(graph, config);
      // Until here Ctrl-C ends the process, and an owned Neo4j stops with its owner.
      void untilInterrupted().then(() => {
        progress.say("Ending: what was read is written and settled first; Ctrl-C again ends at once.");
        interruption.abort();
      });
      await progress.start(retry ? [] : files);
      return loadInputs(untilAborted(inputs, interruption.signal), {
        graph,
        ...knowledge,
        onProgress: progress.onSummary,
        onSettling: () => progress.doing("Settling who is who, and what they are said to do"),
        onRefused: async (input) => {
          progress.onRefused(input.error);
          // One that was refused before stays in the quarantine: its disk may come back.
          if (retry || !(input.error instanceof MissingFile)) await quarantine.add(input);
        },
      });
    });
    await (interruption.signal.aborted ? retry?.abandon() : retry?.finish());
  } catch (error) {
    await retry?.abandon();
    if (progress.articles > 0) say(`Stopped after ${progress.articles} articles; the same command goes on.`);
    throw error;
  } finally {
    progress.end();
    await quarantine.close();
    // Nobody reads it any more, and it would keep the process.
    process.stdin.destroy();
  }
  await report(flags, {
    ...summary,
    refused: progress.refused,
    quarantined: quarantine.added,
    quarantine: quarantine.added > 0 ? (flags.retryQuarantine ?? quarantine.path) : null,
    seconds: Math.round(performance.now() - started) / 1000,
    interrupted: interruption.signal.aborted,
  });
}

/** Beside the data home, which holds nothing but the database's own. */
export function defaultQuarantine({ OFFICIALS_GRAPH_HOME: home }: Config): string {
  return join(dirname(home), "quarantine.jsonl");
}

async function report({ json, retryQuarantine }: LoadFlags, result: LoadReport): Promise<void> {
  await print(json ? JSON.stringify(result) : inWords(result));
  if (result.quarantine !== null) say(kept(result.quarantine, retryQuarantine !== undefined));
  else if (retryQuarantine !== undefined && !result.interrupted)
    say(`All is loaded that ${retryQuarantine} held; it is gone.`);
  if (result.interrupted) say("Interrupted; the same command goes on where this one ended.");
  if (result.refused > 0) process.exitCode = EXIT.inputRefused;
  if (result.interrupted) process.exitCode = EXIT.interrupted;
}

function inWords({ written, unchanged, statements, refused }: LoadReport): string {
  return `${written} articles written (${statements} statements), ${unchanged} unchanged, ${refused} refused`;
}

function kept(path: string, isRetry: boolean): string {
  const shown = relative("", path);
  if (isRetry) return `What is still refused stays in ${shown}.`;
  return `What is refused is kept in ${shown}; mend it there and run: officials-graph load --retry-quarantine ${shown}`;
}
