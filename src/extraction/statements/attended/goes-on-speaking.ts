import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Official } from "../../mentions/official.ts";
import { isPause } from "./pause.ts";

/** Sentences behind the one that presents somebody, within which he is told to speak. */
const MOST_SENTENCES = 3;
/** What was done before, done to somebody, or said to one paper, and who somebody is: `đã chỉ đạo`, `được bầu`, `cho VnExpress biết`. */
const NOT_SAID_THERE = /^(?:(?:đã|vừa|từng|được|bị|là|tại|ở)(?!\p{L})|cho \p{Lu}[\p{L}\p{N}]* biết)/u;
/** In tokens, of those words. */
const LONGEST_DEED = 3;

/**
 * `Ông A, Trưởng ban B, đi thẳng vào vấn đề. … Theo ông A, …`: whom a sentence is about, without a verb of speech, and who has
 * the floor in the ones behind it.
 *
 * @param speaksThere whether a later mention is told to speak at the occasion reported
 */
export function goesOnSpeaking(
  article: AnnotatedArticle,
  official: Official,
  speaksThere: (again: Official) => boolean,
): boolean {
  const { segments, sentences, sentenceOf, officialsOf } = article;
  const sentence = sentenceOf[official.nameFrom]!;
  if (segments[sentence] === "caption" || !isSubject(article, official)) return false;
  const end = Math.min(sentence + MOST_SENTENCES, sentences.length - 1);
  for (let next = sentence + 1; next <= end; next++) {
    const again = officialsOf[next]!.find(
      ({ person, naming }) => person === official.person && naming === "short",
    );
    if (again) return speaksThere(again);
  }
  return false;
}

/** `Còn ông A, …`, `Trong khi đó, ông A …`, `…", ông A …`: of whom the sentence tells, and of what he does now. */
function isSubject(article: AnnotatedArticle, { from, to }: Official): boolean {
  const { tokens, marks, sentences, sentenceOf } = article;
  const start = sentences[sentenceOf[from]!]!.from;
  const isFirst = from === start || (from === start + 1 && /^còn$/i.test(tokens.word(start)));
  if (!isFirst && !tokens.isMark(from - 1, ",")) return false;
  // `Tại Hà Nam, ông A …`, `Có mặt tại hiện trường, ông A …`: at some other place.
  if (marks.at(start, "word", "at") || /^có mặt$/i.test(tokens.slice(start, start + 2))) return false;
  const deed = isPause(article, to) ? to + 1 : to;
  return !NOT_SAID_THERE.test(tokens.slice(deed, Math.min(deed + LONGEST_DEED, tokens.count)));
}
