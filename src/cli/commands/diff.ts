import { existsSync } from "node:fs";
import type { Command } from "commander";
import { diffSnapshots, type StatementChange } from "../../export/diff/diff-snapshots.ts";
import { SnapshotFile } from "../../export/diff/snapshot-file.ts";
import { UsageError } from "../../std/errors.ts";
import { examples } from "../examples.ts";
import { print } from "../terminal.ts";

export function addDiff(program: Command): void {
  program
    .command("diff")
    .summary("what one snapshot says that another did not")
    .description(
      "Compares two snapshots, statement by statement: + what was added, - what went, ~ what means somebody else now or no longer counts. That an article merely mentions somebody is counted at the end; --json prints that, too.",
    )
    .argument("<before>", "a file of `snapshot`")
    .argument("<after>", "a later one")
    .option("--json", "print each change as a line of JSON")
    .addHelpText(
      "after",
      examples("diff before.jsonl after.jsonl", "diff before.jsonl after.jsonl --json > changes.jsonl"),
    )
    .action(async (before: string, after: string, { json }: { json?: boolean }) => {
      for (const file of [before, after])
        if (!existsSync(file)) throw new UsageError(`${file}: there is no such file`);
      const counts = { added: 0, removed: 0, changed: 0, mentions: 0 };
      for await (const change of diffSnapshots(new SnapshotFile(before), new SnapshotFile(after))) {
        if (json) await print(JSON.stringify(change));
        else if (change.type === "MENTIONED_IN") counts.mentions++;
        else {
          counts[change.change]++;
          await print(inWords(change));
        }
      }
      const { added, removed, changed, mentions } = counts;
      if (!json) await print(`${added} added, ${removed} removed, ${changed} changed; ${mentions} mentions`);
    });
}

const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

function inWords(change: StatementChange): string {
  const { type, subject, object, properties, quote, article, before } = change;
  const details = [properties.status, properties.event, properties.role, properties.date].filter(Boolean);
  const was = before ? ` (was: ${JSON.stringify(before)})` : "";
  const what = `${type} ${subject ?? "?"} → ${object ?? "?"}${details.length > 0 ? ` [${details.join(", ")}]` : ""}`;
  return `${SIGNS[change.change]} ${what}${was}\n    ${article.title || article.id}${quote ? `: “${quote}”` : ""}`;
}
