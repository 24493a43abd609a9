import { groupBy } from "../../std/group-by.ts";
import { addMonths, type Day } from "../time/day.ts";
import { common, type DayRange } from "../time/day-range.ts";
import { intersect } from "../time/day-set.ts";
import type { BoundTenure } from "./bound-tenures.ts";

/** A higher post given to somebody while they served under a head. */
export interface Promotion {
  readonly personId: string;
  /** The headship that they served under. */
  readonly under: BoundTenure;
  readonly from: BoundTenure;
  readonly to: BoundTenure;
  /**
   * Days from the first on which both certainly served to the first in the new post. The two differ where nobody says
   * when that began: it was at the latest when first cited.
   */
  readonly lag: { readonly atLeast: number; readonly atMost: number };
  /** `CERTAIN`: even the longest lag lies within the months, and even the earliest day within the certain service. */
  readonly certainty: "CERTAIN" | "POSSIBLE";
}

/**
 * Who rose within some months of coming under a head, while both were still there (or on the day after): it shows who
 * rose, not why.
 * @param headships the tenures of one person as head, each of a body
 * @param staff all tenures of all who served in those bodies, other posts too
 * @returns the shortest lag first
 * @complexity O(staff · posts of one person · headships)
 */
export function promotions(
  headships: readonly BoundTenure[],
  staff: readonly BoundTenure[],
  months: number,
): Promotion[] {
  const persons = groupBy(staff, ({ tenure }) => tenure.personId);
  const found = headships.flatMap((under) =>
    [...persons].flatMap(([personId, posts]) => {
      if (personId === under.tenure.personId || under.tenure.bodyId === null) return [];
      const served = posts.filter((post) => post.tenure.bodyId === under.tenure.bodyId);
      return served.flatMap((from) =>
        posts
          .filter((to) => to !== from && outranks(to, from))
          .flatMap((to) => promotion(under, from, to, months) ?? []),
      );
    }),
  );
  return found.sort((a, b) => a.lag.atMost - b.lag.atMost || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const TIERS = ["commune", "district", "province", "central"];

/** A post of a higher tier; in one tier, a post with one seat above a post with many. */
function outranks({ tenure: post }: BoundTenure, { tenure: than }: BoundTenure): boolean {
  const [tier, otherTier] = [post, than].map(({ level }) => TIERS.indexOf(level ?? ""));
  if (tier === -1 || otherTier === -1) return false;
  return tier! > otherTier! || (tier === otherTier && post.seats === 1 && than.seats !== 1);
}

function promotion(under: BoundTenure, from: BoundTenure, to: BoundTenure, months: number): Promotion | null {
  const together = under.certain && from.certain && common(under.certain, from.certain);
  if (!together || !to.certain || to.certain.from <= together.from) return null;
  const perhapsTogether = intersect(under.possible, from.possible).find((days) => common(days, together))!;
  const began = beginningOf(to, to.certain.from);
  const earliest = Math.max(began.from, together.from + 1);
  const deadline = addMonths(together.from, months);
  if (earliest > deadline || earliest > perhapsTogether.to + 1) return null;
  const isCertain = began.from > together.from && began.to <= deadline && began.to <= together.to + 1;
  return {
    personId: from.tenure.personId,
    under,
    from,
    to,
    lag: { atLeast: earliest - together.from, atMost: began.to - together.from },
    certainty: isCertain ? "CERTAIN" : "POSSIBLE",
  };
}

/** The days on which a tenure may have begun. */
function beginningOf({ possible }: BoundTenure, firstCertain: Day): DayRange {
  const days = possible.find(({ from, to }) => from <= firstCertain && firstCertain <= to)!;
  return { from: days.from, to: firstCertain };
}

function keyOf({ under, from, to }: Promotion): string {
  return JSON.stringify([under, from, to].map(({ tenure }) => tenure.statementIds));
}
