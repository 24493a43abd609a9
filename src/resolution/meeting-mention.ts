/** One meeting as one article reports it: all that resolution compares. */
export interface MeetingMention {
  readonly reference: string;
  readonly name: string;
  /** The article's. */
  readonly title: string;
  readonly kind: string | null;
  /** Which of its series it is, in digits, or the sitting that it was part of. */
  readonly number: string | null;
  /** Partial dates. */
  readonly date: string | null;
  readonly endDate: string | null;
  readonly timeOfDay: string | null;
  readonly place: string | null;
  /** `held` or `planned`. */
  readonly status: string;
  /** `nameKey`s of those who chaired, and of those who attended. */
  readonly chairs: readonly string[];
  readonly attendees: readonly string[];
  /** Ids of the bodies that organised it. */
  readonly organisers: readonly string[];
  /** `nameKey`s of all persons, and ids of the told bodies, whom the article names. */
  readonly with: readonly string[];
  readonly bodies: readonly string[];
  /** `areaKey`s of the provinces and other places whose bodies the article names. */
  readonly areas: readonly string[];
  /** Years that the article itself speaks of. */
  readonly years: readonly number[];
  /** Syllables that tell what the article is about. */
  readonly topics: readonly string[];
}
