import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { officialBehindComma } from "../official-behind-comma.ts";
import { type SubjectSearch, subjectBefore } from "../subject.ts";
import { attends } from "./attends.ts";
import { isCalledOff } from "./called-off.ts";

/** Meetings that people “have” with each other. */
const HAD = new Set(["talks", "reception", "working", "meeting", "voters", "dialogue", "press"]);
/** Meetings that a person may hold: `Thủ tướng tổ chức họp báo`. */
const HOSTED = new Set(["press", "meeting"]);
/** Meetings whose word is a verb, too: `A đã tiếp xúc cử tri quận X`. */
const DONE = new Set(["tiếp xúc cử tri"]);
/** In tokens, of a day before it: `A sáng 8/3 tiếp xúc cử tri`. */
const LONGEST_DAY = 8;
/** `mong muốn có cuộc gặp`, `đến để có`, `từ chối có`: not told as held. */
const WISHES = /^(?:muốn|để|mong|thể|cần|phải|nên|xin|hẹn|nghị|chối|hy|trước|từng|nếu)$/i;

export const hasMeeting: StatementRule<AttendedFinding> = {
  id: "attended/has-meeting",
  says: "Who “có cuộc gặp”, “tổ chức họp báo” or “tiếp xúc cử tri” took part in it.",
  find(article, decline) {
    return article.meetings.flatMap((meeting) => {
      const have = meeting.isVerb ? null : (doneAt(article, meeting) ?? haveBefore(article, meeting));
      if (have === null || meeting.isPlanned) return [];
      const refused = notHeldBecause(article, meeting, have);
      if (refused) {
        decline({ from: have, to: meeting.kindTo }, refused);
        return [];
      }
      const { group, because } = holderOf(article, meeting, have);
      if (!group) {
        decline({ from: have, to: meeting.kindTo }, because);
        return [];
      }
      return attends(article, group.officials, meeting, "PRESENT", 0.8);
    });
  },
};

function notHeldBecause(article: AnnotatedArticle, meeting: MeetingMention, have: number): string | null {
  const { tokens } = article;
  if (tokens.isWord(have - 1) && WISHES.test(tokens.word(have - 1))) return "it is only wished for";
  return isCalledOff(article, meeting, have) ? "it was called off" : null;
}

/** `A đã tiếp xúc cử tri`, `khi tiếp xúc cử tri`; not `tại buổi tiếp xúc`, `nói về tiếp xúc cử tri`. */
function doneAt(article: AnnotatedArticle, { from, kind }: MeetingMention): number | null {
  if (!DONE.has(kind)) return null;
  const { marks, officialsOf, bodiesOf, sentenceOf, datesWithin } = article;
  const sentence = sentenceOf[from]!;
  const word = marks.at(from - 1, "word")?.entry.sense;
  const isDone =
    word === "aux" ||
    word === "when" ||
    officialsOf[sentence]!.some(({ to }) => to === from) ||
    bodiesOf[sentence]!.some(({ to }) => to === from) ||
    datesWithin(from - LONGEST_DAY, from).some(({ to }) => to === from);
  return isDone ? from : null;
}

/** Who is named before it; `khi tiếp xúc cử tri, ông A …` names him behind. */
function holderOf(article: AnnotatedArticle, meeting: MeetingMention, have: number): SubjectSearch {
  const before = subjectBefore(article, have);
  if (before.group || !article.marks.at(have - 1, "word", "when")) return before;
  const official = officialBehindComma(article, meeting.kindTo);
  if (!official) return before;
  return { group: { officials: [official], from: official.from, to: official.to }, because: "" };
}

/** `có cuộc gặp`, `có một cuộc gặp`; who `tổ chức họp báo` speaks there. */
function haveBefore(
  { marks, tokens }: AnnotatedArticle,
  { from, class: kind }: MeetingMention,
): number | null {
  if (!HAD.has(kind)) return null;
  const at = marks.at(from - 1, "word", "indefinite") ? from - 2 : from - 1;
  if (HOSTED.has(kind) && marks.at(at - 1, "verb", "organise")?.to === at + 1)
    return tokens.isMark(at - 2, ",") ? null : at - 1;
  return tokens.isWord(at) && /^có$/i.test(tokens.word(at)) ? at : null;
}
