import { groupBy } from "../../std/group-by.ts";
import { type Day, dayOf } from "../time/day.ts";
import { type DayRange, daysOf } from "../time/day-range.ts";
import { ALL_DAYS, type DaySet, subtract, unite } from "../time/day-set.ts";
import type { Tenure } from "./tenure.ts";

/** A tenure, the days on which the post was surely held, and all on which it may have been. */
export interface BoundTenure {
  readonly tenure: Tenure;
  /** Null where nothing said of it has a year. */
  readonly certain: DayRange | null;
  /** Holds `certain`. All days where nothing limits them. */
  readonly possible: DaySet;
}

/**
 * What is sure and what is possible of each tenure, seen beside the others.
 *
 * | day | the post is held |
 * |---|---|
 * | from the first to the last citing | certainly |
 * | between said beginning and said end, both included | certainly |
 * | between a said beginning and a citing, a citing and a said end | certainly |
 * | in the month or year that a said beginning or end leaves open | possibly |
 * | before the first citing, no beginning said | possibly |
 * | after the last citing, no end said | possibly |
 * | before a said beginning, unless cited before it (then it was a re-election) | not |
 * | after a said end; from the day that an article says `former` | not |
 * | after the person's death | not |
 * | in a post with one seat: since another was certainly in it later, or until another was certainly in it before | not |
 * | in a post with one seat, this tenure having no certain day: while another certainly holds it | not |
 * | the same person's post taken up again: before the earlier tenure was over | not |
 *
 * Acting holders neither take a seat nor lose it: one may act while the holder is away. What is certain stays possible
 * whatever speaks against it; two certain holders of one seat are a conflict, and `conflicts` tells it.
 *
 * The tenures must be all of the posts, and all of the persons, that the question is about: what is missing contradicts nothing.
 * @returns in the order given
 * @complexity O(n log n), and the square of the holders of one single-seat post
 */
export function boundTenures(tenures: readonly Tenure[]): BoundTenure[] {
  const certain = new Map(tenures.map((tenure) => [tenure, certainDays(tenure)]));
  const deaths = deathDays(tenures);
  const seats = groupBy(tenures, seatOf);
  const posts = groupBy(tenures, postOfPerson);
  return tenures.map((tenure) => {
    const held = certain.get(tenure) ?? null;
    const seat = seatOf(tenure);
    const rivals = seat === null ? [] : seats.get(seat)!.flatMap((rival) => certain.get(rival) ?? []);
    const own = posts
      .get(postOfPerson(tenure))!
      .map((other) => knownUntil(other, certain.get(other) ?? null));
    const contradicted = [
      { from: -Infinity, to: firstDay(tenure) - 1 },
      { from: lastDay(tenure) + 1, to: Infinity },
      { from: (deaths.get(tenure.personId) ?? Infinity) + 1, to: Infinity },
      ...rivals.flatMap((taken) => lostTo(taken, held)),
      ...own.filter((day) => held && day < held.from).map((day) => ({ from: -Infinity, to: day })),
    ];
    const possible = contradicted.reduce(subtract, ALL_DAYS);
    return { tenure, certain: held, possible: held ? unite([...possible, held]) : possible };
  });
}

/** The post, where a tenure takes its only seat. */
function seatOf({ positionId, seats, acting }: Tenure): string | null {
  return seats === 1 && !acting ? positionId : null;
}

/** The days that a seat's certain holder takes from another tenure. */
function lostTo(taken: DayRange, held: DayRange | null): DayRange[] {
  if (!held) return [taken];
  const before = { from: -Infinity, to: Math.min(taken.to, held.from - 1) };
  const after = { from: Math.max(taken.from, held.to + 1), to: Infinity };
  return [...(taken.from < held.from ? [before] : []), ...(taken.to > held.to ? [after] : [])];
}

/** The last day on which anything is known of a tenure: a later one of the same person began after it. */
function knownUntil(tenure: Tenure, held: DayRange | null): Day {
  return Math.max(held?.to ?? -Infinity, formerDay(tenure) ?? -Infinity);
}

function postOfPerson({ personId, positionId, acting }: Tenure): string {
  return JSON.stringify([personId, positionId, acting]);
}

function formerDay({ formerBy }: Tenure): Day | null {
  return formerBy === null ? null : dayOf(formerBy);
}

/** A said day is sure; a said month or year only bounds what is sure on its other side. */
function certainDays(tenure: Tenure): DayRange | null {
  const start = daysOf(tenure.start);
  const end = daysOf(tenure.end);
  const sure = [tenure.firstCited, tenure.lastCited].flatMap((day) => (day === null ? [] : dayOf(day)));
  for (const said of [start, end]) if (said && said.from === said.to) sure.push(said.from);
  if (start && (sure.some((day) => day >= start.to) || (end && end.from >= start.to))) sure.push(start.to);
  if (end && sure.some((day) => day <= end.from)) sure.push(end.from);
  return sure.length > 0 ? { from: Math.min(...sure), to: Math.max(...sure) } : null;
}

/** The first day that a said beginning leaves possible. */
function firstDay(tenure: Tenure): Day {
  const start = daysOf(tenure.start);
  const isAgain = start && tenure.firstCited !== null && dayOf(tenure.firstCited) < start.from;
  return start && !isAgain ? start.from : -Infinity;
}

/** The last day that a said end, or being called former, leaves possible. */
function lastDay(tenure: Tenure): Day {
  const end = daysOf(tenure.end);
  const beforeFormer = (formerDay(tenure) ?? Infinity) - 1;
  return Math.min(end?.to ?? Infinity, beforeFormer);
}

/** For each person whose death ends a tenure, the last day on which it can have been. */
function deathDays(tenures: readonly Tenure[]): Map<string, Day> {
  const deaths = new Map<string, Day>();
  for (const tenure of tenures) {
    const day = daysOf(tenure.end)?.to ?? formerDay(tenure);
    if (tenure.endEvent !== "DIED" || day === null) continue;
    deaths.set(tenure.personId, Math.min(day, deaths.get(tenure.personId) ?? Infinity));
  }
  return deaths;
}
