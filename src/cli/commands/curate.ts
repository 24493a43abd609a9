import { type Command, InvalidArgumentError } from "commander";
import { entityKey } from "../../api/global-id.ts";
import { candidates } from "../../ingest/review/candidates.ts";
import { resolutionReport } from "../../ingest/review/resolution-report.ts";
import type { Opinion } from "../../record/judgement.ts";
import { UsageError } from "../../std/errors.ts";
import { Desk, type Judged, type Signature } from "../curate/desk.ts";
import { review } from "../curate/review.ts";
import { showLog } from "../curate/show-log.ts";
import { showPair } from "../curate/show-pair.ts";
import { showReport } from "../curate/show-report.ts";
import { targetsOf } from "../curate/targets-of.ts";
import { examples } from "../examples.ts";
import { print } from "../terminal.ts";

const PAIR_VERDICTS = ["same", "different", "unsure"] as const;

export function addCurate(program: Command): void {
  const curate = program
    .command("curate")
    .summary("disagree with the graph: same, different, wrong, retracted")
    .description(
      "Judgements of people about who is who and which statement is wrong. Each is a line in OFFICIALS_GRAPH_JUDGEMENTS and survives every load.",
    )
    .addHelpText(
      "after",
      examples(
        "curate candidates --first 5",
        "curate review --by lan",
        "curate judge 'sample-01#vũ thành nghị' 'sample-13#vũ thành nghị' same --why 'one post'",
        "curate confirm STATEMENT",
        "curate reject STATEMENT --why 'he only spoke'",
        "curate retract ARTICLE --why 'withdrawn by the paper'",
        "curate undo JUDGEMENT",
        "curate log --json",
        "curate report",
      ),
    );
  curate
    .command("candidates")
    .description(
      "Pairs of persons, and of meetings, that may be one although they are two in the graph, likeliest first.",
    )
    .option("--first <n>", "how many", count, 20)
    .option("--skip <n>", "leave out as many", count, 0)
    .option("--json", "one JSON object a line")
    .action(({ first, skip, json }: { first: number; skip: number; json?: boolean }) =>
      Desk.at(({ graph }) => printCandidates(graph, first, skip, json === true)),
    );
  signed(curate.command("review"))
    .description("Goes through the candidates one by one: y same, n different, u unsure, s skip, undo, q.")
    .option("--first <n>", "how many", count, 100)
    .action(({ first, ...signature }: Signature & { first: number }) => review(first, signature));
  signed(curate.command("judge"))
    .description(
      "Two are the same, different, or it is unsure. Each is a reference (article#name: what an article calls somebody) or an id.",
    )
    .argument("<a>")
    .argument("<b>")
    .argument("<verdict>", PAIR_VERDICTS.join(", "))
    .action((a: string, b: string, verdict: string, signature: Signature) =>
      Desk.at(async (desk) => {
        const word = PAIR_VERDICTS.find((each) => each === verdict);
        if (!word) throw new UsageError(`"${verdict}" is none of ${PAIR_VERDICTS.join(", ")}`);
        const pair: [string, string] = [await desk.referenceOf(a), await desk.referenceOf(b)];
        await printJudged(await desk.judge({ [word]: pair } as Opinion, signature));
      }),
    );
  for (const [word, target, says] of ON_ONE)
    signed(curate.command(word))
      .description(says)
      .argument(`<${target}>`)
      .action((id: string, signature: Signature) =>
        Desk.at(async (desk) =>
          printJudged(await desk.judge({ [word]: entityKey(id) } as Opinion, signature)),
        ),
      );
  curate
    .command("log")
    .description("Everything that was judged, and what of it stands.")
    .option("--json", "one JSON object a line")
    .action(({ json }: { json?: boolean }) => Desk.at(({ graph }) => showLog(graph, json === true)));
  curate
    .command("report")
    .description(
      "How resolution came to the persons: merges with their reasons, and the least certain decisions.",
    )
    .option("--json", "as one JSON object")
    .action(({ json }: { json?: boolean }) =>
      Desk.at(async ({ graph }) => {
        const report = await resolutionReport(graph);
        await print(json ? JSON.stringify(report) : showReport(report));
      }),
    );
}

const ON_ONE = [
  ["confirm", "statement", "A statement is right."],
  ["reject", "statement", "A statement is wrong; it carries no relation any more."],
  ["retract", "article", "An article is withdrawn: its facts leave every relation."],
  ["undo", "judgement", "A judgement was wrong; the log has its id."],
] as const;

function signed(command: Command): Command {
  return command
    .option("--why <text>", "the reason, for the log")
    .option("--by <name>", "who judges; the user of this machine when left out");
}

async function printCandidates(
  graph: Desk["graph"],
  first: number,
  skip: number,
  json: boolean,
): Promise<void> {
  const pairs = (await candidates(graph, skip + first)).slice(skip);
  for (const pair of pairs) {
    const sheets = await graph.read("reference-sheets", { references: [pair.a, pair.b] });
    const [a, b] = [pair.a, pair.b].map(
      (each) => sheets.find(({ sheet }) => sheet.reference === each)!.sheet,
    );
    await print(json ? JSON.stringify({ ...pair, sheets: [a, b] }) : `${showPair(pair, a!, b!)}\n`);
  }
}

async function printJudged({ judgement, isNew, others }: Judged): Promise<void> {
  const { id, verdict, by } = judgement;
  const of = targetsOf(judgement);
  await print(
    isNew
      ? `${verdict} ${of}  (judgement ${id})`
      : `already ${verdict.toLowerCase()}: ${of}  (judgement ${id} by ${by})`,
  );
  for (const other of others)
    await print(`${other.verdict} ${targetsOf(other)} by ${other.by} still stands  (judgement ${other.id})`);
}

function count(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a number from 0 to 999999.");
}
