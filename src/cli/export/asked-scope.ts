import { entitiesOfAnswer } from "../../api/entities-of-answer.ts";
import { entityKey } from "../../api/global-id.ts";
import type { ScopeRequest } from "../../export/find-scope.ts";
import type { GraphReader, ListReader } from "../../graph/session.ts";
import { dayRangeOf } from "../../record/partial-date.ts";
import { UsageError } from "../../std/errors.ts";
import { checkVariables } from "../query/check-variables.ts";
import { documentOf } from "../query/given-query.ts";
import type { ExportFlags } from "./export-flags.ts";

/**
 * Which part of the graph the flags mean.
 * @throws UsageError where an id is nobody's, a date is none, or the query is refused
 */
export async function askedScope(graph: GraphReader & ListReader, flags: ExportFlags): Promise<ScopeRequest> {
  const { around, hops = 1, query, var: variables = {}, reported = false } = flags;
  const within = { reported, ...windowOf(flags) };
  if (around) return { around: await knownIds(graph, around), hops, ...within };
  if (query === undefined) return within;
  const source = documentOf(query);
  checkVariables(source, variables);
  const { entities, errors } = await entitiesOfAnswer(graph, source, variables);
  if (errors.length > 0) throw new UsageError(`--query ${query}: ${errors.join("; ")}`);
  return { entities, ...within };
}

/** As they are now: an id that a merge has swallowed leads on. */
async function knownIds(graph: GraphReader, given: readonly string[]): Promise<string[]> {
  const ids = given.map(entityKey);
  const rows = await graph.read("entities-by-id", { ids });
  const now = new Map(rows.map(({ id, node }) => [id, node.id]));
  return ids.map((id, i) => {
    const known = now.get(id);
    if (known === undefined)
      throw new UsageError(`--around ${given[i]}: no entity has this id; \`query search\` finds ids by name`);
    return known;
  });
}

function windowOf({ from, to }: ExportFlags): { from?: string; to?: string } {
  if (from === undefined && to === undefined) return {};
  return {
    from: from === undefined ? "0000-01-01" : rangeOf("--from", from).first,
    to: to === undefined ? "9999-12-31" : rangeOf("--to", to).last,
  };
}

function rangeOf(flag: string, date: string): { first: string; last: string } {
  const range = dayRangeOf(date);
  if (!range) throw new UsageError(`${flag} ${date}: write 2020, 2020-11 or 2020-11-30`);
  return range;
}
