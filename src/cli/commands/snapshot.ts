import type { Command } from "commander";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";

export function addSnapshot(program: Command): void {
  program
    .command("snapshot")
    .summary("keep what the graph says now, to compare with later")
    .description(
      "Writes all statements as they are now, in JSONL, without the articles' texts. `diff` compares two of them: what a load, a judgement or a new version changed.",
    )
    .argument("<file>", "the file to write")
    .addHelpText("after", examples("snapshot before.jsonl"))
    .action(async (out: string) => {
      const { exportGraph } = await import("../export/export-graph.ts");
      await exportGraph({ format: "jsonl", out }, readConfig(process.env));
    });
}
