import { groupBy } from "../std/group-by.ts";
import { isOneEdit } from "./one-edit.ts";

/**
 * Pairs of folded names, by their places in the list, that differ in one letter of one word, or in one word that one of
 * them lacks. Names are only brought together by what they share, never all with all: linear but for names that many
 * are near to.
 * @param names each once
 */
export function* nearNames(names: readonly string[]): Generator<readonly [number, number]> {
  const words = names.map((name) => name.split(" "));
  yield* withWordMissing(names, words);
  const most = words.reduce((length, each) => Math.max(length, each.length), 0);
  for (let at = 0; at < most; at++) {
    const long = words.flatMap((each, i) => (each.length > at && each.length > 1 ? i : []));
    const rest = (i: number) => `${words[i]!.length} ${words[i]!.toSpliced(at, 1).join(" ")}`;
    for (const bucket of groupBy(long, rest).values())
      if (bucket.length > 1) yield* withLetterOther(bucket, (i) => words[i]![at]!);
  }
}

function* withWordMissing(
  names: readonly string[],
  words: readonly (readonly string[])[],
): Generator<readonly [number, number]> {
  const placeOf = new Map(names.map((name, i) => [name, i]));
  for (const [i, each] of words.entries()) {
    if (each.length < 3) continue;
    const shorter = new Set(each.map((_, at) => each.toSpliced(at, 1).join(" ")));
    for (const name of shorter) {
      const j = placeOf.get(name);
      if (j !== undefined) yield [j, i];
    }
  }
}

/** Words that are one edit apart share what is left of them when one letter is taken away. */
function* withLetterOther(
  bucket: readonly number[],
  wordOf: (i: number) => string,
): Generator<readonly [number, number]> {
  const withPart = new Map<string, number[]>();
  for (const i of bucket) {
    const word = wordOf(i);
    const parts = new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]);
    const near = new Set<number>();
    for (const part of parts) {
      for (const j of withPart.get(part) ?? []) if (!near.has(j) && isOneEdit(wordOf(j), word)) near.add(j);
      const known = withPart.get(part);
      if (known) known.push(i);
      else withPart.set(part, [i]);
    }
    for (const j of near) yield [j, i];
  }
}
