import type { AnnotatedArticle } from "../../annotated-article.ts";

const MOST_BETWEEN = 9;
const MOST_SENTENCES_BACK = 3;

/** Whom a verb about posts is about: the last named before it, or whom a pronoun at its clause takes up. */
export function personBefore(article: AnnotatedArticle, verb: number): number | null {
  const sentence = article.sentenceOf[verb]!;
  const last = article.officialsOf[sentence]!.filter(({ to }) => to <= verb).at(-1);
  const pronoun = pronounBefore(article, verb);
  if (last && (pronoun === null || last.from > pronoun))
    return verb - last.to <= MOST_BETWEEN ? last.person : null;
  return pronoun === null ? null : lastPersonBefore(article, sentence);
}

/** `Bà từng là …`: an honorific without a name, before the verb. */
function pronounBefore(
  { marks, sentences, sentenceOf, personStarts, inside }: AnnotatedArticle,
  verb: number,
): number | null {
  const { from } = sentences[sentenceOf[verb]!]!;
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--) {
    const honorific = inside[at] ? undefined : marks.at(at, "honorific", "one");
    if (honorific && !personStarts[honorific.to]) return at;
  }
  return null;
}

function lastPersonBefore(article: AnnotatedArticle, sentence: number): number | null {
  for (let i = sentence - 1; i >= Math.max(0, sentence - MOST_SENTENCES_BACK); i--) {
    const first = article.officialsOf[i]!.find(({ naming }) => naming !== "title");
    if (first) return first.person;
  }
  return null;
}
