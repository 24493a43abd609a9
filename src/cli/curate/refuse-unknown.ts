import type { GraphReader } from "../../graph/session.ts";
import type { Judgement } from "../../record/judgement.ts";
import { InputError } from "../../std/errors.ts";

/**
 * A reviewer means what is there, so an id of nothing is a slip; a line of the file may speak of what a later load brings.
 * @throws InputError where the graph has not the statement, article or judgement that is judged
 */
export async function refuseUnknown(
  graph: GraphReader,
  { verdict, a: id }: Judgement,
  stored: readonly Judgement[],
): Promise<void> {
  if (verdict === "CONFIRMED" || verdict === "REJECTED") {
    const rows = await graph.read("statement-verdicts", { ids: [id] });
    if (rows.some((row) => row.id === id)) return;
    throw unknown("statement", id, "`query 08-statements-of-an-article --var a=ARTICLE` lists them");
  }
  if (verdict === "RETRACTED") {
    const [found] = await graph.read("known-articles", { ids: [id] });
    if (found) return;
    throw unknown("article", id, "`query '{ articles { nodes { key title } } }'` lists them");
  }
  if (verdict === "UNDONE" && !stored.some((each) => each.id === id))
    throw unknown("judgement", id, "`curate log` lists them");
}

function unknown(kind: string, id: string, wayOut: string): InputError {
  return new InputError(`No ${kind} of the graph has the id ${id}; ${wayOut}.`);
}
