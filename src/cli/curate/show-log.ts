import type { GraphReader } from "../../graph/session.ts";
import { lineOf } from "../../record/judgement.ts";
import { JudgementBook } from "../../resolution/judgement-book.ts";
import { print } from "../terminal.ts";
import { targetsOf } from "./targets-of.ts";

/** Prints every judgement, oldest first, with what became of it. */
export async function showLog(graph: GraphReader, json: boolean): Promise<void> {
  const all = (await graph.read("all-judgements", {})).map(({ judgement }) => judgement);
  const refused = new Map(
    new JudgementBook(all).refused.map(({ judgement, because }) => [judgement.id, because]),
  );
  for (const judgement of all.sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))) {
    const { id, verdict, by, at, why, stands } = judgement;
    const because = refused.get(id);
    const fate = stands ? "stands" : because ? `refused: ${because}` : "undone or overruled";
    const words = `${at.slice(0, 16).replace("T", " ")}  ${id}  ${verdict}  ${targetsOf(judgement)}  by ${by}${why ? `: ${why}` : ""}  (${fate})`;
    await print(json ? JSON.stringify({ id, ...lineOf(judgement), stands, because }) : words);
  }
}
