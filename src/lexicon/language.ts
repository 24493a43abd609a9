/** The languages that have a lexicon of their own in `lexicon/`. */
export const LANGUAGES = ["vi", "en"] as const;

export type Language = (typeof LANGUAGES)[number];
