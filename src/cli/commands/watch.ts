import { type Command, InvalidArgumentError } from "commander";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";
import type { WatchFlags } from "../watch-folder.ts";

export function addWatch(program: Command): void {
  program
    .command("watch")
    .summary("load what arrives in a folder")
    .description(
      "Loads what a folder has, and what arrives or changes in it, until Ctrl-C. Files are read once they rest, as `load` reads them; what is refused goes to the quarantine.",
    )
    .argument("<folder>")
    .option("--every <seconds>", "between two looks", seconds, 2)
    .option(
      "--quarantine <file>",
      "where to keep what is refused (default: quarantine.jsonl beside the data home)",
    )
    .addHelpText("after", examples("watch inbox", "watch inbox --every 30 --quarantine refused.jsonl"))
    .action(async (folder: string, flags: WatchFlags) => {
      const { watchFolder } = await import("../watch-folder.ts");
      await watchFolder(folder, flags, readConfig(process.env));
    });
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 86_400)) throw new InvalidArgumentError("Write seconds, more than 0.");
  return value;
}
