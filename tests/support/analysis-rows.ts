import type { Attendance } from "../../src/analysis/meetings/attendance.ts";
import { type BoundTenure, boundTenures } from "../../src/analysis/tenure/bound-tenures.ts";
import type { Tenure } from "../../src/analysis/tenure/tenure.ts";
import type { Holding } from "../../src/analysis/tenure/tenures-of.ts";

export function tenure(given: Partial<Tenure> = {}): Tenure {
  const { personId = "an", positionId = "minister" } = given;
  return {
    personId,
    positionId,
    bodyId: "ministry",
    level: "central",
    area: null,
    seats: 1,
    acting: false,
    titles: [],
    firstCited: null,
    lastCited: given.lastCited ?? given.firstCited ?? null,
    formerBy: null,
    start: null,
    startEvent: null,
    end: null,
    endEvent: null,
    statementIds: [`${personId} ${positionId} ${given.firstCited ?? given.start ?? given.formerBy ?? ""}`],
    ...given,
  };
}

/** Bound by each other. */
export function bound(...given: Partial<Tenure>[]): BoundTenure[] {
  return boundTenures(given.map(tenure));
}

export function holding(statementId: string, given: Partial<Holding> = {}): Holding {
  return {
    statementId,
    personId: "an",
    positionId: "minister",
    bodyId: "ministry",
    level: "central",
    area: null,
    seats: 1,
    title: "Minister",
    status: "current",
    event: null,
    date: null,
    citedOn: null,
    ...given,
  };
}

/** `{ m1: ["an*", "binh"] }`: who was at which meeting, a star for who chaired, a minus for who is said to be absent. */
export function attendances(
  meetings: Record<string, readonly string[]>,
  dates: Record<string, string | null> = {},
): Attendance[] {
  return Object.entries(meetings).flatMap(([meetingId, people]) =>
    people.map((person) => ({
      personId: person.replace(/[*-]$/, ""),
      meetingId,
      date: dates[meetingId] ?? null,
      size: people.filter((each) => !each.endsWith("-")).length,
      roles: person.endsWith("*") ? [] : person.endsWith("-") ? ["ABSENT" as const] : ["PRESENT" as const],
      chaired: person.endsWith("*"),
    })),
  );
}
