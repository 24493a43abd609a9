import type { PartialDate } from "../../record/partial-date.ts";
import { groupBy } from "../../std/group-by.ts";
import { bucketOf } from "./bucket.ts";

/** Where an article's list of attendees names somebody. */
export interface ListedPlace {
  readonly meetingId: string;
  readonly date: PartialDate | null;
  /** From 1. */
  readonly order: number;
  /** How many the list names. */
  readonly listLength: number;
}

/** A quarter of somebody's places in lists of attendees. */
export interface MentionQuarter {
  /** `2018-Q3`. */
  readonly quarter: string;
  readonly meetings: number;
  /** From 1, the first named. */
  readonly meanRank: number;
  readonly meanLength: number;
  /** Mean of (rank − 1)/(length − 1): 0 always first, 1 always last; null where every list names one person. */
  readonly meanRelativeRank: number | null;
}

/**
 * One person's mean rank in the order of mention, by quarter, oldest first. Order of mention follows protocol, so
 * ranks of short and long lists are to be read beside their lengths.
 * @returns `unplaced`: lists whose meeting's date names no quarter
 * @complexity O(n)
 */
export function orderOfMention(places: readonly ListedPlace[]): {
  quarters: MentionQuarter[];
  unplaced: number;
} {
  const groups = groupBy(places, ({ date }) => bucketOf(date, "QUARTER"));
  const unplaced = groups.get(null)?.length ?? 0;
  groups.delete(null);
  const quarters = [...groups].map(([quarter, lists]) => quarterOf(quarter!, lists));
  return { quarters: quarters.sort((a, b) => (a.quarter < b.quarter ? -1 : 1)), unplaced };
}

function quarterOf(quarter: string, lists: readonly ListedPlace[]): MentionQuarter {
  const shared = lists.filter(({ listLength }) => listLength > 1);
  const relative = shared.map(({ order, listLength }) => (order - 1) / (listLength - 1));
  return {
    quarter,
    meetings: new Set(lists.map(({ meetingId }) => meetingId)).size,
    meanRank: mean(lists.map(({ order }) => order)),
    meanLength: mean(lists.map(({ listLength }) => listLength)),
    meanRelativeRank: relative.length > 0 ? mean(relative) : null,
  };
}

/** Sorted first: the sum must not depend on the order of the rows. */
function mean(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}
