import type { TenureStatus } from "../record/extraction-record.ts";
import type { PostLevel } from "./post-level.ts";

/** A post that an article gives to a person. */
export interface MentionedPost {
  readonly positionId: string;
  /** The title without its body, as a word of the extractor or as the article has it: `deputy-chair`. */
  readonly role: string | null;
  readonly level: PostLevel | null;
  /** null where it is not told which body it is: `Thành ủy`, and nothing of a city. */
  readonly bodyId: string | null;
  /** The province or country of the post's body; null for central and unknown ones. */
  readonly area: string | null;
  readonly status: TenureStatus;
}

/** One person as one article names them: all that resolution compares. */
export interface PersonMention {
  /** `article#name key`: the smallest one of a person gives the id. */
  readonly reference: string;
  /** As the article gives it. */
  readonly name: string;
  readonly posts: readonly MentionedPost[];
  /** The day on which the article appeared, where it is known. */
  readonly day: string | null;
  /** Years that the article itself speaks of. */
  readonly years: readonly number[];
  /** `areaKey`s of the provinces and other places whose bodies the article names. */
  readonly places: readonly string[];
  /** Ids of the bodies that the article names so that one knows which they are. */
  readonly bodies: readonly string[];
  /** `nameKey`s of the other persons of the article. */
  readonly with: readonly string[];
  readonly birthYear: number | null;
}
