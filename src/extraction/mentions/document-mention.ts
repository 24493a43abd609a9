/** An instrument of the Party or the State where it is named: tokens, the last excluded. */
export interface DocumentMention {
  readonly from: number;
  readonly to: number;
  /** As worded, in one line, the first letter a capital. */
  readonly name: string;
  /** The lexicon's form: `Nghị quyết`. */
  readonly kind: string;
  /** `05`, `18-NQ/TW`; null where the name has none. */
  readonly number: string | null;
  /** Who issued it by the words behind it: `của Bộ Chính trị`; null where the kind tells or nothing does. */
  readonly issuer: string | null;
  /** `dự án Luật`, `dự thảo Nghị quyết`. */
  readonly isDraft: boolean;
  /** Named by what it is about, which may be another document: `Nghị quyết thi hành Luật Quy hoạch`. */
  readonly isAbout: boolean;
}
