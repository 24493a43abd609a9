const SYLLABLE = /^(?:ngh|[cgknt]h|ng|gi|ph|tr|qu|[bcdghklmnprstvx])?[aeiou]{1,3}(?:n[gh]|ch|[cmnpt])?$/;

/** Whether a folded name has a word that is no Vietnamese syllable: `donald trump`, `kim jong un`. */
export function isForeignName(folded: string): boolean {
  return !folded.split(" ").every((word) => SYLLABLE.test(word));
}
