import { existsSync } from "node:fs";
import type { Command } from "commander";
import { checkBackup } from "../../backup/read-backup.ts";
import { writeBackup } from "../../backup/write-backup.ts";
import { UsageError } from "../../std/errors.ts";
import { backupInWords } from "../backup-in-words.ts";
import { readConfig } from "../config.ts";
import { dumpHome, isDump } from "../database-files.ts";
import { examples } from "../examples.ts";
import { print } from "../terminal.ts";
import { withGraph } from "../with-graph.ts";

export function addBackup(program: Command): void {
  program
    .command("backup")
    .summary("all that was loaded and judged, in one file")
    .description(
      "Writes articles with their texts, statements and judgements to FILE.jsonl.gz, from any Neo4j and while others load; or the database of the data home to FILE.dump, as neo4j-admin does, while no Neo4j runs there. Both are checked before they are trusted again.",
    )
    .argument("<file>", "a name that ends in .jsonl.gz or .dump")
    .option("--force", "replace a file of this name")
    .addHelpText("after", examples("backup graph.jsonl.gz", "backup graph.dump"))
    .action(async (file: string, { force }: { force?: boolean }) => {
      const config = readConfig(process.env);
      if (existsSync(file) && !force)
        throw new UsageError(`${file} is there already; give another name, or --force`);
      if (isDump(file)) return print(await dumpHome(config, file));
      await withGraph(config, "officials-graph backup", (graph) => writeBackup(graph, file));
      const { contents, sha256 } = await checkBackup(file);
      await print(`${file}: ${backupInWords(contents)}; SHA-256 ${sha256}`);
    });
}
