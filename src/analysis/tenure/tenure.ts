import type { TenureEvent } from "../../record/extraction-record.ts";
import type { PartialDate } from "../../record/partial-date.ts";
import type { Post } from "./post.ts";

/** One person in one post, from taking it to leaving it, as far as articles tell. */
export interface Tenure extends Post {
  readonly personId: string;
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
