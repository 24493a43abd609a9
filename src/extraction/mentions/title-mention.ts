import type { TenureStatus } from "../../record/extraction-record.ts";

/** A post as the text words it: tokens, the last excluded. */
export interface TitleMention {
  /** With the words that qualify it: `nguyên`, `quyền`. */
  readonly start: number;
  /** The title itself. */
  readonly from: number;
  readonly to: number;
  /** Behind term and parenthesis: `(Bộ Công an)`, `nhiệm kỳ 2010-2015`. */
  readonly end: number;
  /** Without `nguyên`, `quyền`, in one line. */
  readonly wording: string;
  /** Those that tell it from other titles, folded. */
  readonly words: readonly string[];
  /** `minister`, `deputy-chair`: the lexicon's name of the post. */
  readonly role: string;
  readonly level: string;
  /** The wording without its body: `Trưởng Ban`. */
  readonly head: string;
  /** Tokens of the body that it is a post in; null where the wording has none. */
  readonly bodyFrom: number | null;
  /** The word that the body's name wants before the wording's: `Bộ` before `Tài chính`; null for none. */
  readonly bodyHead: string | null;
  readonly status: TenureStatus;
  /** `tân`: newly come to the post. */
  readonly isNew: boolean;
  /** `các`, `hai` before it: one title for several people. */
  readonly isPlural: boolean;
}
