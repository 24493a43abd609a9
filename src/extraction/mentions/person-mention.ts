/** A person's name where it stands in full: tokens `from` to `to`, the last excluded. */
export interface PersonMention {
  readonly from: number;
  readonly to: number;
  /** As written, in one line. */
  readonly name: string;
  /** Index of the person in the article's persons, in order of first mention. */
  readonly person: number;
}

/** A later mention by part of the name: `ông Chính`, `Bộ trưởng Nhạ`; the honorific or title not included. */
export interface ShortMention {
  readonly from: number;
  readonly to: number;
  readonly person: number;
}

export interface PersonInText {
  readonly name: string;
  /** The words of the name, folded. */
  readonly syllables: readonly string[];
}
