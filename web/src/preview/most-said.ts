import type { NodeKind } from "../graph/elements.ts";

/** An end of a statement. */
export interface End {
  readonly id: string;
  readonly __typename: string;
}

/** People and meetings are what articles are about; bodies and posts stand in every sentence. */
const MAIN: ReadonlySet<string> = new Set<NodeKind>(["Person", "Meeting"]);

/** What an article says most of, the first of them; people and meetings go before all else. */
export function mostSaid(statements: readonly { subject: End; object: End | null }[]): string | null {
  const said = new Map<string, { end: End; times: number }>();
  for (const { subject, object } of statements)
    for (const end of object ? [subject, object] : [subject])
      said.set(end.id, { end, times: (said.get(end.id)?.times ?? 0) + 1 });
  const weight = ({ end, times }: { end: End; times: number }) =>
    (MAIN.has(end.__typename) ? 1000 : 0) + times;
  const [first] = [...said.values()].sort((a, b) => weight(b) - weight(a));
  return first?.end.id ?? null;
}
