import type { Command } from "commander";
import { restore } from "../../backup/restore.ts";
import type { GraphSession } from "../../graph/session.ts";
import { nothingChecked } from "../../ingest/verify/drift.ts";
import { verify } from "../../ingest/verify/verify.ts";
import { SeedIndex } from "../../resolution/seed-index.ts";
import { readSeeds } from "../../seeds/read-seeds.ts";
import { audited } from "../audited.ts";
import { backupInWords } from "../backup-in-words.ts";
import { type Config, readConfig } from "../config.ts";
import { isDump, loadHome } from "../database-files.ts";
import { examples } from "../examples.ts";
import { EXIT } from "../exit-codes.ts";
import { print, say } from "../terminal.ts";
import { withGraph } from "../with-graph.ts";

const LABEL = "officials-graph restore";

export function addRestore(program: Command): void {
  program
    .command("restore")
    .summary("a graph from its backup")
    .description(
      "Makes an empty graph what a file of `backup` kept, and reads it all again: exit code 1 where something differs. A file that is cut or was changed is refused before anything is written.",
    )
    .argument("<file>", "made by `officials-graph backup`")
    .option("--force", "remove all that the graph has first")
    .addHelpText("after", examples("restore graph.jsonl.gz", "restore graph.jsonl.gz --force"))
    .action(async (file: string, { force = false }: { force?: boolean }) => {
      const config = readConfig(process.env);
      const drift = await audited(config, "restore", { file, force }, () => restored(config, file, force));
      await print(
        drift === 0
          ? "The graph is restored; all of it agrees."
          : `The graph is restored, and differs in ${drift} places; \`officials-graph verify\` shows them.`,
      );
      if (drift > 0) process.exitCode = EXIT.inputRefused;
    });
}

/** @returns how many differences are found in what is restored */
async function restored(config: Config, file: string, force: boolean): Promise<number> {
  const seeds = new SeedIndex(readSeeds(config.OFFICIALS_GRAPH_SEEDS));
  if (isDump(file)) {
    await loadHome(config, file, force);
    return withGraph(config, LABEL, (graph) => countDrift(graph, seeds));
  }
  return withGraph(config, LABEL, async (graph) => {
    const contents = await restore(graph, { file, seeds, force });
    say(`${backupInWords(contents)} are back; reading them again`);
    return countDrift(graph, seeds);
  });
}

async function countDrift(graph: GraphSession, seeds: SeedIndex): Promise<number> {
  let count = 0;
  for await (const _ of verify(graph, seeds, nothingChecked())) count++;
  return count;
}
