export interface Sample {
  /** Milliseconds. */
  readonly at: number;
  readonly articles: number;
}

/** How many articles came in the minute before the last sample. */
export function lastMinute(samples: readonly Sample[]): number {
  const last = samples.at(-1);
  const first = last && samples.find(({ at }) => at >= last.at - 60_000);
  return last && first ? last.articles - first.articles : 0;
}
