import {
  TENURE_BEGINNINGS,
  TENURE_ENDINGS,
  type TenureEvent,
  type TenureStatus,
} from "../../record/extraction-record.ts";
import type { PartialDate } from "../../record/partial-date.ts";
import { groupBy } from "../../std/group-by.ts";
import { type Day, dayOf, isoDayOf } from "../time/day.ts";
import { daysOf } from "../time/day-range.ts";
import type { Post } from "./post.ts";
import type { Tenure } from "./tenure.ts";

/** One `HOLDS` statement, with the post that it means. */
export interface Holding extends Post {
  readonly statementId: string;
  readonly personId: string;
  readonly title: string;
  readonly status: TenureStatus;
  readonly event: TenureEvent | null;
  /** When the event took place. */
  readonly date: PartialDate | null;
  /** ISO day for which the article speaks: its publication. */
  readonly citedOn: string | null;
}

/** What one statement says of one day. In this order where several fall on one. */
const SIGNS = ["begins", "holds", "ends", "former"] as const;
interface Sign {
  readonly says: (typeof SIGNS)[number];
  readonly day: Day;
  readonly holding: Holding;
}

/**
 * The tenures that statements tell of: one for each person, post and way of holding it (acting or not), and another
 * when the person is given the post again after having left it. A statement without a day joins the first of them.
 *
 * A said beginning counts once, the earliest: a re-election does not begin a tenure. A citing before the day
 * that its own statement gives is an announcement and cites nothing.
 * @returns in order of person, post, time; whatever the order of the statements
 * @complexity O(n log n)
 */
export function tenuresOf(holdings: readonly Holding[]): Tenure[] {
  const groups = groupBy(holdings, (h) => JSON.stringify([h.personId, h.positionId, h.status === "acting"]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const spells = spellsOf(group.flatMap(signsOf).sort(inTime));
      const placed = new Set(spells.flat().map((sign) => sign.holding));
      const undated = group.filter((holding) => !placed.has(holding));
      return (spells.length > 0 ? spells : [[]]).map((spell, i) => tenureOf(spell, i === 0 ? undated : []));
    });
}

function signsOf(holding: Holding): Sign[] {
  const { status, event } = holding;
  const said = daysOf(holding.date);
  const cited = holding.citedOn === null ? null : dayOf(holding.citedOn);
  const isOver = status === "former" || (event !== null && TENURE_ENDINGS.includes(event));
  const signs: Sign[] = [];
  if (said && event && (TENURE_ENDINGS.includes(event) || (isOver && event === "TRANSFERRED")))
    signs.push({ says: "ends", day: said.to, holding });
  else if (said && event && TENURE_BEGINNINGS.includes(event) && !isOver)
    signs.push({ says: "begins", day: said.from, holding });
  if (cited !== null && !(said && said.from > cited))
    signs.push({ says: isOver ? "former" : "holds", day: cited, holding });
  return signs;
}

function inTime(a: Sign, b: Sign): number {
  if (a.day !== b.day) return a.day - b.day;
  if (a.says !== b.says) return SIGNS.indexOf(a.says) - SIGNS.indexOf(b.says);
  return a.holding.statementId < b.holding.statementId ? -1 : 1;
}

/** Cuts where somebody takes up again what they had left. */
function spellsOf(signs: readonly Sign[]): Sign[][] {
  const spells: Sign[][] = [];
  let isOver = true;
  for (const sign of signs) {
    const holds = sign.says === "begins" || sign.says === "holds";
    if (spells.length === 0 || (holds && isOver)) spells.push([]);
    spells.at(-1)!.push(sign);
    isOver = !holds;
  }
  return spells;
}

function tenureOf(signs: readonly Sign[], undated: readonly Holding[]): Tenure {
  const holdings = [...new Set([...signs.map((sign) => sign.holding), ...undated])];
  const { personId, positionId, bodyId, level, area, seats, status } = holdings[0]!;
  const start = signs.find((sign) => sign.says === "begins")?.holding;
  const end = signs.find((sign) => sign.says === "ends")?.holding;
  const cited = signs.filter((sign) => sign.says === "holds");
  const former = signs.find((sign) => sign.says === "former");
  return {
    personId,
    positionId,
    bodyId,
    level,
    area,
    seats,
    acting: status === "acting",
    titles: [...new Set(holdings.map((holding) => holding.title))].sort(),
    firstCited: cited[0] ? isoDayOf(cited[0].day) : null,
    lastCited: cited.length > 0 ? isoDayOf(cited.at(-1)!.day) : null,
    formerBy: former ? isoDayOf(former.day) : null,
    start: start?.date ?? null,
    startEvent: start?.event ?? eventAmong(holdings, TENURE_BEGINNINGS),
    end: end?.date ?? null,
    endEvent: end?.event ?? eventAmong(holdings, TENURE_ENDINGS),
    statementIds: [...new Set(holdings.map((holding) => holding.statementId))].sort(),
  };
}

/** An event without a day, of the statement with the smallest id. */
function eventAmong(holdings: readonly Holding[], events: readonly TenureEvent[]): TenureEvent | null {
  const [first] = holdings
    .filter(({ event }) => event !== null && events.includes(event))
    .sort((a, b) => (a.statementId < b.statementId ? -1 : 1));
  return first?.event ?? null;
}
