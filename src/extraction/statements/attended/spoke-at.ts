import type { AttendanceRole } from "../../../record/extraction-record.ts";
import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { Official } from "../../mentions/official.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { meetingBehind } from "../meeting-near.ts";
import { officialBehindComma } from "../official-behind-comma.ts";
import { groupStartingWith } from "../officials-group.ts";
import { subjectBefore } from "../subject.ts";
import { attends } from "./attends.ts";
import { saysItsDay } from "./own-day.ts";

const FARTHEST_MEETING = 7;
const FARTHEST_PLAN = 12;
const NEAR = 4;

export const spokeAt: StatementRule<AttendedFinding> = {
  id: "attended/spoke-at",
  says: "Who speaks at, opens, concludes or reports to a meeting was there in that role, named before or behind.",
  find(article, decline) {
    const verbs = article.marks.ofSense("verb", "speak", "open-close", "report", "direct");
    return verbs.flatMap((verb) => {
      if (article.inside[verb.from]) return [];
      const meeting = meetingBehind(article, verb.to, FARTHEST_MEETING);
      const role = verb.entry.value as AttendanceRole;
      const speaker = speakerOf(article, verb, meeting);
      if ("because" in speaker) {
        if (meeting) decline({ from: verb.from, to: verb.to }, speaker.because);
        return [];
      }
      return attends(article, speaker.officials, meeting, role, meeting ? 0.94 : 0.8);
    });
  },
};

type Speaker = { readonly officials: readonly Official[] } | { readonly because: string };

function speakerOf(article: AnnotatedArticle, verb: Mark, meeting: MeetingMention | null): Speaker {
  if (planned(article, verb)) return { because: "it is only planned" };
  if (/^từng$/i.test(article.tokens.word(Math.max(0, verb.from - 1))))
    return { because: "“từng” tells of another time" };
  if (isSpeech(article, verb)) return { because: "a speech is only spoken of" };
  if (isSuffered(article, verb)) return { because: "“được” or “bị” makes it befall who is named" };
  const { group, because } = subjectBefore(article, verb.from);
  if (meeting && isOrdered(article, verb, meeting)) return { because: "somebody is told to hold it" };
  const alone = verb.entry.sense === "speak" || /^(?:trình bày|đọc)/.test(verb.entry.form);
  if (group && (meeting || (alone && !saysItsDay(article, verb)))) return { officials: group.officials };
  if (!meeting && saysItsDay(article, verb)) return { because: "it was said on a day of its own" };
  if (!meeting && !(alone && opensClause(article, verb))) return { because: "no meeting behind the verb" };
  if (article.marks.at(verb.to, "word", "of"))
    return { because: "a conclusion or report of somebody is only cited" };
  const behind = officialBehindComma(article, meeting?.kindTo ?? verb.to);
  if (behind && closesQuote(article, verb.to, behind.from)) return { because: "the verb is in a quotation" };
  return behind ? { officials: groupStartingWith(article, behind).officials } : { because };
}

/** `vi phạm của ông A đã được kết luận`; who is `được phát biểu` spoke. */
function isSuffered({ tokens }: AnnotatedArticle, { from, entry }: Mark): boolean {
  return (
    tokens.isWord(from - 1) &&
    /^(?:được|bị)$/i.test(tokens.word(from - 1)) &&
    !entry.form.startsWith("phát biểu")
  );
}

/** `“… để tân Bộ trưởng ra mắt, phát biểu”, Chủ tịch nói`: what stands in another's words is not done. */
function closesQuote({ tokens }: AnnotatedArticle, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.isMark(at, "“")) return false;
    if (tokens.isMark(at, "”")) return true;
  }
  return false;
}

/** `A cho biết bài phát biểu sẽ …`, `bài phát biểu của B`: the noun, and another's. */
function isSpeech({ marks, tokens }: AnnotatedArticle, { from, to }: Mark): boolean {
  if (!tokens.isWord(from - 1) || !/^(?:bài|lời|phần)$/i.test(tokens.word(from - 1))) return false;
  if (marks.at(to, "word", "of")) return true;
  return [3, 4].some((back) => marks.at(from - back, "verb", "say")?.to === from - 1);
}

/** `chỉ đạo tổ chức một buổi gặp`: an order, not a speech there. */
function isOrdered({ marks }: AnnotatedArticle, verb: Mark, meeting: MeetingMention): boolean {
  if (verb.entry.sense !== "direct") return false;
  for (let at = verb.to; at < meeting.from; at++) if (marks.at(at, "verb", "organise")) return true;
  return false;
}

/** `Phát biểu kết luận, Thủ tướng …`; not `theo kết luận của …`. */
function opensClause({ tokens, sentences, sentenceOf }: AnnotatedArticle, verb: Mark): boolean {
  return sentences[sentenceOf[verb.from]!]!.from === verb.from || tokens.isMark(verb.from - 1, ",");
}

/** `sẽ tham dự và có bài phát biểu`: the plan goes on from verb to verb. */
function isGoingOn({ marks }: AnnotatedArticle, plan: number, verb: number): boolean {
  for (let at = plan; at < verb; at++) if (marks.at(at, "verb", "attend")) return true;
  return false;
}

function planned(article: AnnotatedArticle, verb: Mark): boolean {
  const { marks, tokens, sentences, sentenceOf } = article;
  // `trước giờ khai mạc`, `trước khi phát biểu`
  if (/^(?:giờ|trước|lễ|thềm)$/i.test(tokens.word(Math.max(0, verb.from - 1)))) return true;
  const { from } = sentences[sentenceOf[verb.from]!]!;
  for (let at = verb.from - 1; at >= Math.max(from, verb.from - FARTHEST_PLAN); at--) {
    const word = marks.at(at, "word");
    if (word?.entry.form === "đã" || word?.entry.form === "vừa" || tokens.isMark(at, ";")) return false;
    if (word?.entry.sense === "future" && (verb.from - at <= NEAR || isGoingOn(article, at, verb.from)))
      return true;
    if (word?.entry.sense === "not" && verb.from - at <= NEAR) return true;
  }
  return false;
}
