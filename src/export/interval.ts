import type { StoredProperties } from "../graph/read-rows.ts";
import { TENURE_BEGINNINGS, TENURE_ENDINGS, type TenureEvent } from "../record/extraction-record.ts";
import { dayRangeOf } from "../record/partial-date.ts";

/** First and last day; null where that is not known. */
export interface DayInterval {
  readonly start: string | null;
  readonly end: string | null;
}

const ALWAYS: DayInterval = { start: null, end: null };

/** The days that a partial date can mean; a date without a year means none. */
export function daysOf(date: unknown, lastDate: unknown = date): DayInterval {
  if (typeof date !== "string") return ALWAYS;
  const last = typeof lastDate === "string" ? lastDate : date;
  return { start: dayRangeOf(date)?.first ?? null, end: dayRangeOf(last)?.last ?? null };
}

/** When an entity or an article is: a meeting its days, a body its existence, an article the day it came out. */
export function lifeOf(
  kind: string,
  { date, endDate, from, until, publishedAt }: StoredProperties,
): DayInterval {
  if (kind === "Meeting") return daysOf(date, endDate ?? date);
  if (kind === "Article") return daysOf(publishedAt);
  if (kind === "Body") return { start: daysOf(from).start, end: daysOf(until).end };
  return ALWAYS;
}

interface Told {
  readonly type: string;
  readonly date: string | null;
  readonly properties: StoredProperties;
}

/** When a relation is known to be: of a meeting on its days, a post from its first event or citation to its last, all else while cited. */
export function timeOf({ type, date, properties }: Told): DayInterval {
  if (date !== null) return daysOf(date);
  const [first, last] = [asDay(properties.firstCited), asDay(properties.lastCited)];
  if (type !== "HOLDS") return { start: first, end: last };
  const { begin, end } = tenureDates(properties);
  // Who is cited as the former holder had left by then.
  if (properties.status === "former") return { start: null, end: daysOf(end).end ?? first };
  return { start: extreme([daysOf(begin).start, first], 0), end: extreme([daysOf(end).end, last], -1) };
}

/** When a post is said to have begun and ended, as partial dates; null where no dated event says so. */
export function tenureDates({ datedEvents, status }: StoredProperties): {
  begin: string | null;
  end: string | null;
} {
  const events = (Array.isArray(datedEvents) ? datedEvents : []).map(
    (event: string) => event.split("|") as [TenureEvent, string],
  );
  const isEnd = (name: TenureEvent) =>
    TENURE_ENDINGS.includes(name) || (status === "former" && name === "TRANSFERRED");
  const isBegin = (name: TenureEvent) => TENURE_BEGINNINGS.includes(name) && status !== "former";
  const datesOf = (isMeant: (name: TenureEvent) => boolean) =>
    events.filter(([name]) => isMeant(name)).map(([, date]) => date);
  return { begin: extreme(datesOf(isBegin), 0), end: extreme(datesOf(isEnd), -1) };
}

/** The first or the last of some ISO dates. */
function extreme(dates: readonly (string | null)[], at: 0 | -1): string | null {
  return (
    dates
      .filter((date) => date !== null)
      .sort()
      .at(at) ?? null
  );
}

function asDay(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
