import type { ExtractionRecord } from "../record/extraction-record.ts";
import { compareSpans, type Span } from "../text/span.ts";
import type { Listed } from "./cluster-entities.ts";
import { type Ballot, vote } from "./vote.ts";

/** What entities of all kinds have. */
export interface Entity {
  readonly id: string;
  readonly mentions: readonly Span[];
  readonly extractors?: readonly string[] | undefined;
}

type Also = Record<string, unknown[]>;

/** One entity of what several records say of it: fields by vote, all mentions, and who found it. */
export function mergedEntity<T extends Entity>(
  id: string,
  cluster: readonly Listed<T>[],
  records: readonly ExtractionRecord[],
): Record<string, unknown> {
  const all = cluster.map(({ entity }) => entity as Entity & { readonly also?: Also });
  const ballots = all.map((entity): Ballot => {
    const { id: _, mentions: __, extractors, also: ___, ...values } = entity;
    return { values, votes: extractors?.length ?? 1 };
  });
  const { values, also } = vote(withFullDates(ballots));
  const lost = withEarlier([also, ...all.map((entity) => entity.also ?? {})]);
  const foundBy = cluster.flatMap(
    ({ record, entity }) => entity.extractors ?? [records[record]!.extractor.name],
  );
  return {
    id,
    ...values,
    ...(Object.keys(lost).length > 0 ? { also: lost } : {}),
    mentions: distinctSpans(all.flatMap(({ mentions }) => mentions)),
    extractors: [...new Set(foundBy)].sort(),
  };
}

/** `--11-30` is the day `2020-11-30` as far as one extractor could say it, and no other reading. */
function withFullDates(ballots: readonly Ballot[]): Ballot[] {
  const dates = ballots.flatMap(({ values }) => (typeof values.date === "string" ? [values.date] : []));
  return ballots.map(({ values, votes }) => {
    const said =
      typeof values.date === "string" && values.date.startsWith("--") ? values.date.slice(1) : null;
    const full = said && dates.find((date) => !date.startsWith("--") && date.endsWith(said));
    return full ? { values: { ...values, date: full }, votes } : { values, votes };
  });
}

/** Merging goes on: what lost before has lost still. */
function withEarlier(each: readonly Also[]): Also {
  const all: Also = {};
  for (const also of each)
    for (const [field, values] of Object.entries(also)) {
      const byText = new Map(
        [...(all[field] ?? []), ...values].map((value) => [JSON.stringify(value), value]),
      );
      all[field] = [...byText.values()];
    }
  return all;
}

function distinctSpans(spans: readonly Span[]): Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
  return [...byPlace.values()].sort(compareSpans);
}
