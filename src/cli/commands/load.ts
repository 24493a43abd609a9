import { type Command, Option } from "commander";
import { UsageError } from "../../std/errors.ts";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";
import { addInputOptions } from "../given-inputs.ts";
import type { LoadFlags } from "../load-files.ts";

const EXAMPLES = examples(
  "load news.jsonl archive.zip clippings/",
  "load 'news/**/*.csv' --columns id=code,text=body --dry-run",
  "load --url https://tin.example.vn/a.html --allow-host tin.example.vn",
  "load --retry-quarantine quarantine.jsonl",
);

export function addLoad(program: Command): void {
  const command = program
    .command("load")
    .summary("articles or extraction records into the graph")
    .description(
      "Reads articles or extraction records (told apart by their shape; files as `extract` takes them) and writes them to the graph. Loading the same again changes nothing. What is refused is kept in a quarantine file, and the rest is loaded.",
    )
    .argument("[files...]", "files, folders or quoted patterns; standard input when there is none");
  addInputOptions(command)
    .option("--dry-run", "print what would be written, without a database")
    .option(
      "--quarantine <file>",
      "where to keep what is refused (default: quarantine.jsonl beside the data home)",
    )
    .addOption(
      new Option(
        "--retry-quarantine <file>",
        "load what is good by now of a quarantine file, and leave the rest in it",
      ).conflicts(["dryRun", "quarantine", "url", "urlList"]),
    )
    .option("--json", "print the summary as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], flags: LoadFlags & { dryRun?: boolean }) => {
      const config = readConfig(process.env);
      if (flags.retryQuarantine !== undefined && files.length > 0)
        throw new UsageError("--retry-quarantine takes no other files; load them by themselves");
      if (flags.dryRun) await (await import("../dry-run.ts")).dryRun(files, flags, config);
      else await (await import("../load-files.ts")).loadFiles(files, flags, config);
    });
}
