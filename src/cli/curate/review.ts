import { createInterface } from "node:readline";
import { candidates } from "../../ingest/review/candidates.ts";
import { print, say } from "../terminal.ts";
import { Desk, type Opinion, type Signature } from "./desk.ts";
import { showPair } from "./show-pair.ts";

const KEYS = "y same · n different · u unsure · s skip · undo takes the last one back · q ends";

/** Shows candidates one by one and takes the reviewer's word for each; standard input may be a list of keys. */
export function review(limit: number, signature: Signature): Promise<void> {
  return Desk.at(async (desk) => {
    const pairs = await candidates(desk.graph, limit);
    say(`${pairs.length} pairs to review. ${KEYS}`);
    const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    const made: { id: string; at: number }[] = [];
    for (let i = 0; i < pairs.length; ) {
      const pair = pairs[i]!;
      const sheets = await desk.graph.read("reference-sheets", { references: [pair.a, pair.b] });
      const [a, b] = [pair.a, pair.b].map(
        (reference) => sheets.find(({ sheet }) => sheet.reference === reference)!.sheet,
      );
      await print(`\n${i + 1}/${pairs.length}  ${showPair(pair, a!, b!)}`);
      const { value: answer = "q", done } = await answers.next();
      if (done || answer.trim() === "q") break;
      if (answer.trim() === "undo") {
        const last = made.pop();
        if (!last) say("Nothing to take back.");
        else {
          await desk.judge({ undo: last.id }, signature);
          i = last.at;
        }
        continue;
      }
      const opinion = opinionOf(answer.trim(), [pair.a, pair.b]);
      if (opinion) made.push({ id: (await desk.judge(opinion, signature)).id, at: i });
      else if (answer.trim() !== "s") {
        say(KEYS);
        continue;
      }
      i++;
    }
    say(`${made.length} judged.`);
  });
}

function opinionOf(key: string, pair: [string, string]): Opinion | null {
  if (key === "y") return { same: pair };
  if (key === "n") return { different: pair };
  if (key === "u") return { unsure: pair };
  return null;
}
