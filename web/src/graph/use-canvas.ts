import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { AnswerError } from "../graphql/ask.ts";
import type { Explorer } from "../state/explorer.ts";
import { CAP } from "./cap.ts";
import type { Elements } from "./elements.ts";
import { fetchStep } from "./fetch-step.ts";
import { type Filtered, filtered } from "./filters.ts";
import { capped, joined } from "./fold-elements.ts";
import { stepKey } from "./step.ts";
import { wayBetween } from "./way-between.ts";

export interface Canvas {
  /** All that the steps brought, hidden nodes left out; filters choose from it. */
  readonly all: Elements;
  /** What is drawn. */
  readonly drawn: Filtered;
  readonly leftOut: { readonly nodes: number; readonly lines: number };
  /** Keys of the lines that stand out: the shortest ways between the two that are picked. */
  readonly way: readonly string[];
  /** The graph after each step, for the layout. */
  readonly stages: readonly Pick<Elements, "nodes" | "lines">[];
  readonly isLoading: boolean;
  readonly error: AnswerError | null;
  /** Steps that brought nothing, so that it can be said. */
  readonly empty: readonly Explorer["steps"][number][];
  readonly retry: () => void;
}

/** What is on the canvas: everything that the steps fetch, without what is hidden or filtered away. */
export function useCanvas({ steps, hidden, filters, shown, pins, picked }: Explorer): Canvas {
  const { answers, isLoading, error, retry } = useQueries({
    queries: steps.map((step) => ({
      queryKey: ["step", stepKey(step)],
      queryFn: () => fetchStep(step),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) => ({
      answers: results.map(({ data }) => data),
      isLoading: results.some(({ isPending }) => isPending),
      error: (results.find((each) => each.error)?.error ?? null) as AnswerError | null,
      retry: () => {
        for (const each of results) if (each.isError) void each.refetch();
      },
    }),
  });

  const prefixes = useMemo(() => {
    const firstMissing = answers.indexOf(undefined);
    const known = answers.slice(0, firstMissing < 0 ? undefined : firstMissing) as Elements[];
    return known.map((_, i) => joined(known.slice(0, i + 1)));
  }, [answers]);

  const content = useMemo(() => {
    const all = without(prefixes.at(-1) ?? { nodes: [], lines: [], partial: [] }, new Set(hidden));
    const first = steps[0]?.do === "put" ? [steps[0].id] : [];
    const stay = new Set([...first, ...Object.keys(pins), ...(shown?.kind === "node" ? [shown.id] : [])]);
    const chosen = filtered(all, filters, stay);
    const { leftOut, nodes, lines } = capped({ ...chosen, partial: [] }, CAP);
    const drawn = { nodes, lines, undated: chosen.undated };
    const isTooLarge = all.nodes.length > CAP.maxNodes || all.lines.length > CAP.maxLines;
    const empty = steps.filter((_, i) => answers[i]?.nodes.length === 0);
    const stages = isTooLarge ? [drawn] : prefixes;
    return { all, drawn, leftOut, stages, isLoading, error, empty, retry };
  }, [prefixes, answers, hidden, filters, shown, pins, steps, isLoading, error, retry]);

  const way = useMemo(() => wayBetween(steps, answers, picked), [steps, answers, picked]);
  return useMemo(() => ({ ...content, way }), [content, way]);
}

function without(elements: Elements, hidden: ReadonlySet<string>): Elements {
  if (hidden.size === 0) return elements;
  return {
    nodes: elements.nodes.filter(({ id }) => !hidden.has(id)),
    lines: elements.lines.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)),
    partial: elements.partial.filter(({ id }) => id === null || !hidden.has(id)),
  };
}
