import type { TenureStatus } from "../record/extraction-record.ts";

/** A post that an article gives to a person. */
export interface MentionedPost {
  readonly positionId: string;
  /** The title without its body, as a word of the extractor or as the article has it: `deputy-chair`. */
  readonly role: string | null;
  /** The tier of the State: `central`, `province`, `district`, `commune`; or the kind that the extractor tells. */
  readonly level: string | null;
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
  /** `nameKey`s of the other persons of the article. */
  readonly with: readonly string[];
  readonly birthYear: number | null;
}
