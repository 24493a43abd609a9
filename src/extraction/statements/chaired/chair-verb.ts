import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { ChairedFinding } from "../../rule.ts";
import { meetingBehind } from "../meeting-near.ts";
import type { OfficialsGroup } from "../officials-group.ts";
import { sentenceOf } from "../sentence-of.ts";

const FARTHEST_MEETING = 6;
/** `Thủ tướng sẽ cùng ông A, … chủ trì`: the word for the future may stand before the other subject. */
const FARTHEST_WORD = 16;
const NEAR = 4;

/** `chủ trì` where it is a verb; `điều hành phiên họp` holds its meeting in itself. */
export function chairVerbs(article: AnnotatedArticle): Mark[] {
  return article.marks
    .ofSense("verb", "chair", "chair-with-object")
    .filter(({ from }) => !article.inside[from]);
}

/** The meeting that a chair's verb takes behind it. */
export function chairedMeeting(article: AnnotatedArticle, verb: Mark): MeetingMention | null {
  const start = verb.entry.sense === "chair-with-object" ? verb.from + 2 : verb.to;
  return meetingBehind(article, start, FARTHEST_MEETING);
}

/** Why a verb of chairing chairs nothing here; null where it may. */
export function noChairBecause(article: AnnotatedArticle, verb: Mark): string | null {
  const { marks } = article;
  const { from } = article.sentences[article.sentenceOf[verb.from]!]!;
  for (let at = verb.from - 1; at >= Math.max(from, verb.from - FARTHEST_WORD); at--) {
    if (article.tokens.isMark(at, ";") || article.tokens.isMark(at, '"')) break;
    const word = marks.at(at, "word");
    if (word?.entry.sense === "not" && verb.from - at > NEAR) continue;
    if (word?.entry.sense === "not") return `“${word.entry.form}” denies it`;
    if (word?.entry.sense === "future") return `“${word.entry.form}” only plans it`;
    if (word?.entry.sense === "if") return `“${word.entry.form}” only supposes it`;
  }
  return null;
}

export function chairs(
  article: AnnotatedArticle,
  verb: Mark,
  group: OfficialsGroup,
  meeting: MeetingMention | null,
  strength: number,
): ChairedFinding[] {
  const evidence = sentenceOf(article, verb.from);
  return group.officials.map(({ person }) => ({ type: "CHAIRED", person, meeting, evidence, strength }));
}

/** `dự kiến` in the rest of the sentence: the chair is only foreseen. */
export function plannedBecause(article: AnnotatedArticle, agent: Mark): string | null {
  const { from, to } = article.sentences[article.sentenceOf[agent.from]!]!;
  for (let at = from; at < to; at++) {
    const word = article.marks.at(at, "word", "future");
    if (word) return `“${word.entry.form}” only plans it`;
  }
  return null;
}
