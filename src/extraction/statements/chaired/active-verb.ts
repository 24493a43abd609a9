import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { ChairedFinding, StatementRule } from "../../rule.ts";
import { meetingBefore } from "../meeting-near.ts";
import { groupEndingWith, type OfficialsGroup } from "../officials-group.ts";
import { subjectBefore } from "../subject.ts";
import { chairedMeeting, chairs, chairVerbs, noChairBecause } from "./chair-verb.ts";

export const activeVerb: StatementRule<ChairedFinding> = {
  id: "chaired/active-verb",
  says: "Who is named before “chủ trì” chaired the meeting named behind it; a task behind it is no meeting.",
  find(article, decline) {
    return chairVerbs(article).flatMap((verb) => {
      const where = { from: verb.from, to: verb.to };
      const refused = noChairBecause(article, verb);
      if (refused) {
        decline(where, refused);
        return [];
      }
      const person = asPerson(article, verb);
      const subject = person ?? subjectBefore(article, verb.from);
      if (!subject.group) {
        decline(where, subject.because);
        return [];
      }
      if (agentOf(article, subject.group)) return [];
      const meeting = chairedMeeting(article, verb);
      if (!meeting && !closesClause(article, verb)) {
        decline(where, "no meeting stands behind the verb");
        return [];
      }
      const meant = meeting ?? meetingBefore(article, verb.from) ?? toldBefore(article, subject.group);
      if (!meant) return [];
      return chairs(article, verb, subject.group, meant, 0.97);
    });
  },
};

/** `Thứ trưởng A, …, là người chủ trì cuộc họp`; without a verb of being it is anybody who chairs. */
function asPerson(
  article: AnnotatedArticle,
  verb: Mark,
): { group: OfficialsGroup | null; because: string } | null {
  const { marks } = article;
  const noun = marks.at(verb.from - 1, "word", "person-who") ?? marks.at(verb.from - 2, "word", "person-who");
  if (!noun || noun.to !== verb.from) return null;
  const first = article.officialsOf[article.sentenceOf[verb.from]!]![0];
  const being = noun.entry.form === "là người" || marks.at(noun.from - 1, "verb", "be");
  if (!being || !first || first.to > noun.from)
    return { group: null, because: "“người chủ trì” names nobody" };
  return { group: groupEndingWith(article, first), because: "" };
}

/** `do A chủ trì` is the agent's: another rule reads it. */
function agentOf({ marks }: AnnotatedArticle, group: OfficialsGroup): boolean {
  return marks.at(group.from - 1, "word", "by") !== undefined;
}

/** `cuộc họp mà A chủ trì.`: nothing behind the verb, so what stands before it was chaired; `chủ trì, phối hợp …` is a task. */
function closesClause(article: AnnotatedArticle, verb: Mark): boolean {
  const { tokens, marks } = article;
  if (verb.to >= tokens.count || tokens.isMark(verb.to, ".") || isFollowedByDenial(article, verb.to))
    return true;
  const at = verb.to + 1;
  return (
    tokens.isMark(verb.to, ",") &&
    (marks.at(at, "word", "plural") ?? marks.at(at, "word", "with")) !== undefined
  );
}

/** `A chủ trì và không trả lời câu hỏi`; not `dự án mà A chủ trì và chưa hoàn thành`. */
function isFollowedByDenial({ marks, tokens }: AnnotatedArticle, at: number): boolean {
  const and = marks.at(at, "word", "and");
  const not = and ? marks.at(and.to, "word", "not") : undefined;
  return not !== undefined && /^(?:trả lời|phát biểu)$/i.test(tokens.slice(not.to, not.to + 2));
}

/**
 * `Chiều 20/3, phóng viên đến dự họp báo. Phó chủ tịch A chủ trì.`: the meeting with a day that the sentence before tells of,
 * where that has no chair yet and this one begins with who chairs and says no day of its own.
 */
function toldBefore(article: AnnotatedArticle, { from }: OfficialsGroup): MeetingMention | null {
  const { meetingsOf, sentenceOf, sentences, marks, datesWithin } = article;
  const sentence = sentenceOf[from]!;
  const here = sentences[sentence]!;
  const before = sentences[sentence - 1];
  if (!before || from !== here.from || datesWithin(here.from, here.to).length > 0) return null;
  for (let at = before.from; at < before.to; at++) if (marks.at(at, "verb", "chair")) return null;
  const told = meetingsOf[sentence - 1]!.filter((m) => m.date !== null && !m.isPlanned && !m.isShifted);
  return told[0] ?? null;
}
