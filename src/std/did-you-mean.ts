import { distance } from "fastest-levenshtein";

/** ` Did you mean "m1"?`, or nothing when no candidate is near. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
  const tooFar = Math.max(1, Math.floor(given.length / 3)) + 1;
  let best = { word: "", distance: tooFar };
  for (const word of candidates) {
    const d = distance(given.toLowerCase(), word.toLowerCase());
    if (d < best.distance) best = { word, distance: d };
  }
  return best.distance < tooFar ? ` Did you mean "${best.word}"?` : "";
}
