import type { ReadText } from "../read-text.ts";
import type { Official } from "./official.ts";
import { sameTitle } from "./title-key.ts";
import type { TitleMention } from "./title-mention.ts";

/** Holders of one kind of post that are told apart; no article has more. */
const MOST_POSTS = 48;

const OF_OTHERS = /^(?:nước|các|những|cũ|mới|khác|một)$/i;

interface Post {
  readonly person: number;
  readonly words: readonly string[];
  readonly exact: string;
}

/**
 * Titles without a name that only one person of the article holds: `Thủ tướng nhấn mạnh …`. Where several
 * hold such a title, the one whose title is worded exactly so.
 */
export function bareTitleOfficials(
  { tokens }: ReadText,
  named: readonly Official[],
  titles: readonly TitleMention[],
): Official[] {
  const taken = new Set(named.flatMap((o) => [...o.titlesBefore, ...o.titlesAfter]));
  const posts = new Map<string, Post[]>();
  const seen = new Set<string>();
  for (const official of named)
    for (const title of [...official.titlesBefore, ...official.titlesAfter]) {
      if (title.status === "former") continue;
      const list = posts.get(title.role) ?? [];
      posts.set(title.role, list);
      const { words } = title;
      const exact = words.join(" ");
      const key = `${official.person} ${title.role} ${exact}`;
      if (seen.has(key) || list.length >= MOST_POSTS) continue;
      seen.add(key);
      list.push({ person: official.person, words, exact });
    }
  return titles.flatMap((title) => {
    if (taken.has(title) || title.isPlural || title.status === "former") return [];
    // `bộ trưởng ngoại giao nước chủ nhà` is another country's.
    if (tokens.isWord(title.end) && OF_OTHERS.test(tokens.word(title.end))) return [];
    const person = holderOf(title, posts.get(title.role) ?? []);
    if (person !== null && isOtherEmbassy(title, posts.get(title.role)!)) return [];
    if (person === null) return [];
    const { start: from, end: to } = title;
    return [
      {
        from,
        to,
        nameFrom: from,
        nameTo: to,
        person,
        naming: "title" as const,
        titlesBefore: [],
        titlesAfter: [],
      },
    ];
  });
}

/** `đại sứ Malaysia` is sent by Malaysia, `Đại sứ Việt Nam tại Malaysia` to it. */
function isOtherEmbassy({ wording }: TitleMention, posts: readonly Post[]): boolean {
  const abroad = (words: string) => / (?:tại|ở) /.test(words);
  return /^đại sứ \p{Lu}/iu.test(wording) && !abroad(wording) && posts.every(({ exact }) => abroad(exact));
}

function holderOf({ words }: TitleMention, posts: readonly Post[]): number | null {
  const exact = words.join(" ");
  const same = new Set(posts.filter((post) => post.exact === exact).map(({ person }) => person));
  if (same.size === 1) return [...same][0]!;
  const alike = new Set(posts.filter((post) => sameTitle(post.words, words)).map(({ person }) => person));
  return alike.size === 1 ? [...alike][0]! : null;
}
