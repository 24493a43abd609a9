import type { PartialDate } from "../../record/partial-date.ts";
import { intersect } from "../time/day-set.ts";
import { daysOfWindow, inWindow, type Window } from "../time/window.ts";

/** One relation of the knowledge graph, as a hop of a path: walked either way. */
export interface Relation {
  /** The claim that it stands for. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** `CHAIRED`, `ATTENDED`, `HOLDS`, … */
  readonly type: string;
  /**
   * A meeting's date, or the days of a post from its first to its last citing, or `ALL_TIME` for what has no time (a
   * post is in its body). Null where it is not told.
   */
  readonly when: PartialDate | Window | null;
  /** People at the meeting, where one end is a meeting. */
  readonly meetingSize: number | null;
}

export interface RelationFilter {
  readonly types: readonly string[];
  readonly window: Window;
  /** Larger meetings join nobody. */
  readonly maxMeetingSize: number;
}

/**
 * The relations that a path may use: of these types, at meetings that surely took place in the window or in posts cited
 * during it, through meetings that are not too large.
 * @complexity O(relations)
 */
export function usableRelations(
  relations: readonly Relation[],
  { types, window, maxMeetingSize }: RelationFilter,
): Relation[] {
  return relations.filter(
    ({ type, when, meetingSize }) =>
      types.includes(type) && wasIn(window, when) && (meetingSize === null || meetingSize <= maxMeetingSize),
  );
}

function wasIn(window: Window, when: Relation["when"]): boolean {
  if (when === null || typeof when === "string") return inWindow(when, window) === "CERTAIN";
  return intersect(daysOfWindow(when), daysOfWindow(window)).length > 0;
}

/**
 * How far apart a relation's ends are: half of n − 1 for a leg of a meeting of n, so that two people at it are n − 1 apart,
 * the inverse of its weight in co-attendance; 1 for any other relation.
 */
export function lengthOf({ meetingSize }: Relation): number {
  return meetingSize === null ? 1 : Math.max(1, meetingSize - 1) / 2;
}
