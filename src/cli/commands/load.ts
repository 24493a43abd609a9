import type { Command } from "commander";
import type { LoadSummary } from "../../ingest/load.ts";
import { readInputs } from "../../sources/read-inputs.ts";
import { readConfig } from "../config.ts";
import { EXIT } from "../exit-codes.ts";
import { prepareGraph } from "../knowledge.ts";
import { loadInputs } from "../load-inputs.ts";
import { sayNote } from "../refuse.ts";
import { print, say } from "../terminal.ts";
import { withGraph } from "../with-graph.ts";

export function addLoad(program: Command): void {
  program
    .command("load")
    .summary("articles or extraction records into the graph")
    .description(
      "Reads articles or extraction records (told apart by their shape; files as `extract` takes them) and writes them to the graph. Loading the same again changes nothing.",
    )
    .argument("[files...]", "files to read; standard input when there is none")
    .option("--json", "print the summary as JSON")
    .action(async (files: string[], { json }: { json?: boolean }) => {
      const config = readConfig(process.env);
      let refused = 0;
      const summary = await withGraph(config, "officials-graph load", async (graph) => {
        const knowledge = await prepareGraph(graph, config);
        return loadInputs(readInputs(files, process.stdin, { onNote: sayNote }), {
          graph,
          ...knowledge,
          onRefused: (error) => {
            refused++;
            say(error.message);
          },
        });
      });
      await print(json ? JSON.stringify({ ...summary, refused }) : inWords(summary, refused));
      if (refused > 0) process.exitCode = EXIT.inputRefused;
    });
}

function inWords({ written, unchanged, statements }: LoadSummary, refused: number): string {
  return `${written} articles written (${statements} statements), ${unchanged} unchanged, ${refused} refused`;
}
