import { createInterface } from "node:readline";
import { candidates } from "../../ingest/review/candidates.ts";
import type { Opinion } from "../../record/judgement.ts";
import type { Decision } from "../../resolution/decision.ts";
import { print, say } from "../terminal.ts";
import { Desk, type Signature } from "./desk.ts";
import { showPair } from "./show-pair.ts";

const KEYS = "y same · n different · u unsure · s skip · undo takes the last one back · q ends";

/** Shows candidates one by one and takes the reviewer's word for each; standard input may be a list of keys. */
export function review(limit: number, signature: Signature): Promise<void> {
  return Desk.at(async (desk) => {
    const pairs = await candidates(desk.graph, limit);
    say(`${pairs.length} pairs to review. ${KEYS}`);
    const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    const made: { id: string; at: number }[] = [];
    for (let i = 0; ; ) {
      const pair = pairs[i];
      await print(
        pair ? `\n${i + 1}/${pairs.length}  ${await sheetsOf(desk, pair)}` : "\nThat was the last pair.",
      );
      const { value: answer = "q" } = await answers.next();
      const key = answer.trim();
      if (key === "q") break;
      const last = key === "undo" ? made.pop() : undefined;
      const opinion = pair && opinionOf(key, [pair.a, pair.b]);
      if (last) {
        await desk.judge({ undo: last.id }, signature);
        i = last.at;
      } else if (opinion) {
        made.push({ id: (await desk.judge(opinion, signature)).judgement.id, at: i });
        i++;
      } else if (pair && key === "s") i++;
      else say(KEYS);
    }
    say(`${made.length} judged.`);
  });
}

async function sheetsOf({ graph }: Desk, pair: Decision): Promise<string> {
  const rows = await graph.read("reference-sheets", { references: [pair.a, pair.b] });
  const sheetOf = (reference: string) => rows.find(({ sheet }) => sheet.reference === reference)!.sheet;
  return showPair(pair, sheetOf(pair.a), sheetOf(pair.b));
}

function opinionOf(key: string, pair: [string, string]): Opinion | null {
  if (key === "y") return { same: pair };
  if (key === "n") return { different: pair };
  if (key === "u") return { unsure: pair };
  return null;
}
