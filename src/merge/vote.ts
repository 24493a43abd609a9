/** One source's values, and how many extractors stand behind them. */
export interface Ballot {
  readonly values: Readonly<Record<string, unknown>>;
  readonly votes: number;
}

export interface Voted {
  readonly values: Record<string, unknown>;
  /** By field, what was said as well and lost. */
  readonly also: Record<string, unknown[]>;
}

/**
 * One value for each field: that of most extractors, and of the first in order among equals. What is not said has no
 * vote; lists are joined. Nothing is lost: other values stand in `also`.
 */
export function vote(ballots: readonly Ballot[]): Voted {
  const values: Record<string, unknown> = {};
  const also: Record<string, unknown[]> = {};
  for (const field of new Set(ballots.flatMap((ballot) => Object.keys(ballot.values)))) {
    const [winner, ...others] = ranked(ballots, field);
    if (winner !== undefined) values[field] = winner;
    else if (ballots.some((ballot) => ballot.values[field] === null)) values[field] = null;
    if (others.length > 0) also[field] = others;
  }
  return { values, also };
}

function ranked(ballots: readonly Ballot[], field: string): unknown[] {
  const counts = new Map<string, { value: unknown; votes: number }>();
  for (const { values, votes } of ballots) {
    const value = values[field];
    if (value === null || value === undefined) continue;
    const key = JSON.stringify(value);
    const count = counts.get(key) ?? { value, votes: 0 };
    counts.set(key, { value, votes: count.votes + votes });
  }
  const said = [...counts.values()];
  if (said.length > 1 && said.every(({ value }) => Array.isArray(value)))
    return [joined(said.map(({ value }) => value as unknown[]))];
  return said.sort((a, b) => b.votes - a.votes).map(({ value }) => value);
}

function joined(lists: readonly unknown[][]): unknown[] {
  const byKey = new Map(lists.flat().map((item) => [JSON.stringify(item), item]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
