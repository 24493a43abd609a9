import { groupBy } from "../../std/group-by.ts";

/** A body's part in a meeting: it organised it, or somebody attended who then held a post in it. */
export interface BodyAtMeeting {
  readonly meetingId: string;
  readonly bodyId: string;
  readonly as: "ORGANISER" | "ATTENDEE";
}

/** Two bodies, `firstId < secondId`, and the meetings that they share. */
export interface BodyPair {
  readonly firstId: string;
  readonly secondId: string;
  /** Meetings that both organised. */
  readonly organised: number;
  /** Meetings that somebody of each attended. */
  readonly attended: number;
  /** Meetings of the first that somebody of the second attended, and the other way round. */
  readonly hostedByFirst: number;
  readonly hostedBySecond: number;
}

/** A meeting of more bodies says little of any two of them: a national conference brings all provinces together. */
export const MAX_BODIES = 100;

/**
 * The body-by-body matrix of shared meetings, its cells that are not empty, in order of ids. Many people of one body at
 * one meeting count once.
 * @param maxBodies meetings of more bodies are left out, and `tooLarge` counts them
 * @complexity O(Σ b²) over meetings with b bodies
 */
export function bodyMatrix(
  parts: readonly BodyAtMeeting[],
  maxBodies = MAX_BODIES,
): { pairs: BodyPair[]; tooLarge: number } {
  const pairs = new Map<string, { -readonly [Field in keyof BodyPair]: BodyPair[Field] }>();
  let tooLarge = 0;
  for (const meeting of groupBy(parts, ({ meetingId }) => meetingId).values()) {
    const idsOf = (as: BodyAtMeeting["as"]) =>
      new Set(meeting.filter((part) => part.as === as).map(({ bodyId }) => bodyId));
    const organisers = idsOf("ORGANISER");
    const attendees = idsOf("ATTENDEE");
    const bodies = [...new Set([...organisers, ...attendees])].sort();
    if (bodies.length > maxBodies) {
      tooLarge += 1;
      continue;
    }
    bodies.forEach((firstId, i) => {
      for (const secondId of bodies.slice(i + 1)) {
        const key = `${firstId} ${secondId}`;
        let pair = pairs.get(key);
        if (!pair) {
          pair = { firstId, secondId, organised: 0, attended: 0, hostedByFirst: 0, hostedBySecond: 0 };
          pairs.set(key, pair);
        }
        if (organisers.has(firstId) && organisers.has(secondId)) pair.organised += 1;
        if (attendees.has(firstId) && attendees.has(secondId)) pair.attended += 1;
        if (organisers.has(firstId) && attendees.has(secondId)) pair.hostedByFirst += 1;
        if (organisers.has(secondId) && attendees.has(firstId)) pair.hostedBySecond += 1;
      }
    });
  }
  return { pairs: [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair), tooLarge };
}
