import type { PersonMention } from "./person-mention.ts";

/**
 * All that some mentions say of one person, as if one said it: of several extractors of one article, or of all articles.
 * The first one gives reference and name.
 */
export function jointMention(said: readonly PersonMention[]): PersonMention {
  const [first] = said as readonly [PersonMention];
  const all = <T>(of: (mention: PersonMention) => readonly T[]) => [...new Set(said.flatMap(of))];
  return {
    ...first,
    posts: all(({ posts }) => posts),
    years: all(({ years }) => years),
    places: all(({ places }) => places),
    bodies: all(({ bodies }) => bodies),
    with: all((mention) => mention.with),
    day: said.find(({ day }) => day !== null)?.day ?? null,
    birthYear: said.find(({ birthYear }) => birthYear !== null)?.birthYear ?? null,
  };
}
