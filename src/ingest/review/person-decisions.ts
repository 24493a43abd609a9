import type { StoredPersonMention } from "../../graph/read-rows.ts";
import type { GraphReader } from "../../graph/session.ts";
import type { Judged } from "../../resolution/judged.ts";
import type { Decision } from "../../resolution/decision.ts";
import { resolvePersons } from "../../resolution/resolve-persons.ts";
import { groupBy } from "../../std/group-by.ts";
import { personMention } from "../settle/mentions-to-compare.ts";
import { blocksOfKind } from "./blocks-of-kind.ts";

/** What was decided about the persons of one name. */
export interface BlockDecisions {
  readonly mentions: readonly StoredPersonMention[];
  readonly decisions: readonly Decision[];
}

/** Decides again who is who among all persons of the graph, name by name, and says why; nothing is written. */
export async function* personDecisions(graph: GraphReader, judged: Judged): AsyncGenerator<BlockDecisions> {
  for (let after = ""; ; ) {
    const keys = await blocksOfKind(graph, "person", after);
    if (keys.length === 0) return;
    const rows = await graph.read("person-mentions", { keys });
    const counting = rows.map(({ mention }) => mention).filter(({ counts }) => counts);
    for (const mentions of groupBy(counting, ({ block }) => block).values()) {
      const { decisions } = resolvePersons(mentions.map(personMention), judged);
      yield { mentions, decisions };
    }
    after = keys.at(-1)!;
  }
}
