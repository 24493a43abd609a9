import { type Match, MatchedOn } from "./match.type.ts";
import { wordsOf } from "./words-of.ts";

/** An entity or article, with all that a search looks at. */
export interface Searched {
  readonly name?: string;
  readonly title?: string;
  readonly abbreviations?: readonly string[];
  readonly aliases?: readonly string[];
  readonly otherNames?: string | null;
  readonly number?: string | null;
  readonly place?: string | null;
}

/** The text in which most of the words stand, the name before others. */
export function matchOf(node: Searched, words: readonly string[], withTypos: boolean): Match {
  const texts = textsOf(node);
  const hits = texts.map(({ text }) => {
    const there = wordsOf(text);
    return words.filter((word) => there.some((each) => each.startsWith(word))).length;
  });
  const best = texts[hits.indexOf(Math.max(...hits))]!;
  return { ...best, withTypos };
}

function textsOf(node: Searched): { on: MatchedOn; text: string }[] {
  const others = node.aliases ? node.aliases : [node.otherNames];
  return [
    { on: MatchedOn.NAME, text: node.name ?? node.title },
    ...(node.abbreviations ?? []).map((text) => ({ on: MatchedOn.ABBREVIATION, text })),
    ...others.map((text) => ({ on: MatchedOn.ALIAS, text })),
    { on: MatchedOn.NUMBER, text: node.number },
    { on: MatchedOn.PLACE, text: node.place },
  ].flatMap(({ on, text }) => (text ? [{ on, text }] : []));
}
