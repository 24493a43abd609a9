import type { TenureEvent } from "../../record/extraction-record.ts";
import type { PartialDate } from "../../record/partial-date.ts";

/** One person in one post, from taking it to leaving it, as far as articles tell. */
export interface Tenure {
  readonly personId: string;
  readonly positionId: string;
  /** The body that the post is in. */
  readonly bodyId: string | null;
  /** Tier of the post: `central`, `province`, `district`, `commune`, or as its record words it. */
  readonly level: string | null;
  /** The province or other place of the body; null for central and unknown ones. */
  readonly area: string | null;
  /** How many people hold the post at one time; null: any number. */
  readonly seats: number | null;
  /** Holds it for somebody else, or until somebody is chosen. */
  readonly acting: boolean;
  /** As worded, in order of the alphabet. */
  readonly titles: readonly string[];
  /** First and last ISO day for which an article gives the person this post. */
  readonly firstCited: string | null;
  readonly lastCited: string | null;
  /** First ISO day for which an article calls the person a former holder. */
  readonly formerBy: string | null;
  /** What articles say of its beginning and its end; both days belong to the tenure. */
  readonly start: PartialDate | null;
  readonly startEvent: TenureEvent | null;
  readonly end: PartialDate | null;
  readonly endEvent: TenureEvent | null;
  /** All statements that it is made of, in order of the alphabet. */
  readonly statementIds: readonly string[];
}
