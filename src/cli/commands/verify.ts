import type { Command } from "commander";
import { type Checked, type Drift, nothingChecked } from "../../ingest/verify/drift.ts";
import { verify } from "../../ingest/verify/verify.ts";
import { SeedIndex } from "../../resolution/seed-index.ts";
import { readSeeds } from "../../seeds/read-seeds.ts";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";
import { EXIT } from "../exit-codes.ts";
import { print } from "../terminal.ts";
import { withGraph } from "../with-graph.ts";

const LINES = 100;
const VALUE_WIDTH = 160;

export function addVerify(program: Command): void {
  program
    .command("verify")
    .summary("check the graph against its texts, statements and judgements")
    .description(
      `Reads the whole graph again: every quote at its place in the text, who is who decided anew, every relation against its statements, every judgement against what it judges. Prints what differs, the first ${LINES} of it; exit code 1 when anything does.`,
    )
    .option("--json", "print all that differs, each a line of JSON")
    .addHelpText("after", examples("verify", "verify --json > drift.jsonl"))
    .action(async ({ json }: { json?: boolean }) => {
      const checked = nothingChecked();
      const config = readConfig(process.env);
      const seeds = new SeedIndex(readSeeds(config.OFFICIALS_GRAPH_SEEDS));
      const drift = await withGraph(config, "officials-graph verify", (graph) =>
        printAll(verify(graph, seeds, checked), json ? JSON.stringify : inWords, json ? Infinity : LINES),
      );
      await print(json ? JSON.stringify({ drift, checked }) : summary(drift, checked));
      if (drift > 0) process.exitCode = EXIT.inputRefused;
    });
}

/** @returns how many there are, of which `most` are printed */
async function printAll(
  drift: AsyncIterable<Drift>,
  wordsOf: (drift: Drift) => string,
  most: number,
): Promise<number> {
  let count = 0;
  for await (const each of drift) if (count++ < most) await print(wordsOf(each));
  if (count > most) await print(`… and ${count - most} more; --json prints all`);
  return count;
}

function inWords({ check, id, expected, found }: Drift): string {
  if (check === "waiting") return `waiting: ${found} ${id}; run \`load\` or \`start\` again to settle them`;
  return `${check} ${id}: expected ${shortened(expected)}, found ${shortened(found)}`;
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > VALUE_WIDTH ? `${text.slice(0, VALUE_WIDTH)}…` : text;
}

function summary(drift: number, checked: Checked): string {
  const {
    articles,
    referenceFiles,
    withoutText,
    statements,
    quotes,
    relations,
    entities,
    judgements,
    elsewhere,
  } = checked;
  return [
    drift === 0 ? "No drift in" : `${drift} differences in`,
    `${articles} articles (${withoutText} without their text), ${referenceFiles} files of reference data,`,
    `${statements} statements, ${quotes} quotes, ${relations} relations, ${entities} entities`,
    `and ${judgements} judgements (${elsewhere} on what is not in the graph).`,
  ].join(" ");
}
