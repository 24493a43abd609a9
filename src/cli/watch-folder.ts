import { stat } from "node:fs/promises";
import { relative } from "node:path";
import { arrivals } from "../sources/files/arrivals.ts";
import { Quarantine } from "../sources/quarantine/quarantine.ts";
import { readInputs } from "../sources/read-inputs.ts";
import { UsageError } from "../std/errors.ts";
import { MissingFile } from "../std/file-fault.ts";
import type { Config } from "./config.ts";
import { untilInterrupted } from "./interruption.ts";
import { prepareGraph } from "./knowledge.ts";
import { defaultQuarantine } from "./load-files.ts";
import { loadInputs } from "./load-inputs.ts";
import { sayNote } from "./refuse.ts";
import { print, say } from "./terminal.ts";
import { untilAborted } from "./until-aborted.ts";
import { withGraph } from "./with-graph.ts";

export interface WatchFlags {
  readonly every: number;
  readonly quarantine?: string;
}

/** Loads what a folder has and what arrives in it, until Ctrl-C; each arrival is settled before the next look. */
export async function watchFolder(folder: string, flags: WatchFlags, config: Config): Promise<void> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new UsageError(`${folder} is no folder`);
  const quarantine = new Quarantine(flags.quarantine ?? defaultQuarantine(config));
  const interruption = new AbortController();
  const { signal } = interruption;
  try {
    await withGraph(config, "officials-graph watch", async (graph) => {
      const knowledge = await prepareGraph(graph, config);
      void untilInterrupted().then(() => interruption.abort());
      say(`Watching ${folder}; Ctrl-C ends it.`);
      for await (const files of arrivals(folder, flags.every * 1000, signal)) {
        let refused = 0;
        const inputs = readInputs(files, process.stdin, { onNote: sayNote });
        const { written, unchanged } = await loadInputs(untilAborted(inputs, signal), {
          graph,
          ...knowledge,
          onRefused: async (input) => {
            refused++;
            say(input.error.message);
            if (!(input.error instanceof MissingFile)) await quarantine.add(input);
          },
        });
        const names = files.map((file) => relative(folder, file)).join(", ");
        await print(`${names}: ${written} written, ${unchanged} unchanged, ${refused} refused`);
      }
    });
  } finally {
    await quarantine.close();
    process.stdin.destroy();
  }
}
