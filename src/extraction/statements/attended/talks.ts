import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { Official } from "../../mentions/official.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { officialBehindComma } from "../official-behind-comma.ts";
import { groupStartingWith, officialAt } from "../officials-group.ts";
import { type SubjectSearch, subjectBefore } from "../subject.ts";
import { attends } from "./attends.ts";

/** Verbs that are a meeting even when nobody is named on the other side. */
const ALWAYS = new Set([
  "gặp mặt",
  "hội kiến",
  "hội đàm",
  "làm việc với",
  "thăm và làm việc với",
  "đã làm việc với",
]);

const FARTHEST_CONDITION = 12;
const NEAR = 3;

const WISHES =
  /^(?:lịch|kiện|hoạch|muốn|thể|nghị|cần|phải|mong|trước|định|sắp|nếu|chối|hẹn|xin|chưa|không)$/i;

export const talks: StatementRule<AttendedFinding> = {
  id: "attended/talks",
  says: "Who “gặp”, “tiếp”, “hội kiến”, “hội đàm” or “làm việc với” somebody met, and so did the other side named.",
  find(article, decline) {
    return article.meetings.flatMap((meeting) => {
      const verb = meetingVerb(article, meeting);
      if (!verb) return [];
      if (onlyWished(article, verb.from) || isSupposed(article, verb.from)) {
        decline({ from: verb.from, to: verb.to }, "it is only wished, asked for or arranged");
        return [];
      }
      const other = officialAt(article, verb.to) ?? officialAt(article, verb.to + 1);
      const { group, because } = opensSentence(article, verb)
        ? hostBehind(article, other)
        : subjectBefore(article, verb.from);
      if (!group || meeting.isPlanned) {
        decline({ from: verb.from, to: verb.to }, group ? "it is only planned" : because);
        return [];
      }
      // `A và B gặp nhau`
      const isMutual =
        group.officials.length > 1 && article.tokens.word(verb.to) === "nhau" && verb.from - group.to <= NEAR;
      if (!other && !isMutual && !ALWAYS.has(verb.entry.form) && !article.titleStarting.has(verb.to)) {
        decline({ from: verb.from, to: verb.to }, "no other side is named");
        return [];
      }
      const others = other ? groupStartingWith(article, other).officials : [];
      return attends(article, [...group.officials, ...others], meeting, "PRESENT", 0.85);
    });
  },
};

/** `Tiếp Tổng thống A, …`, `Khi gặp Thứ trưởng B, …`: who did so is named behind. */
function opensSentence({ marks, sentences, sentenceOf }: AnnotatedArticle, { from }: Mark): boolean {
  const start = sentences[sentenceOf[from]!]!.from;
  return (marks.at(start, "word", "when")?.to ?? start) === from;
}

function hostBehind(article: AnnotatedArticle, guest: Official | undefined): SubjectSearch {
  const host = guest && officialBehindComma(article, groupStartingWith(article, guest).to);
  if (!host) return { group: null, because: "nobody is named who met them" };
  return { group: { officials: [host], from: host.from, to: host.to }, because: "" };
}

/** `lịch gặp`, `muốn gặp`, `đặt điều kiện gặp`: no meeting yet. */
function onlyWished({ tokens, marks, sentences, sentenceOf }: AnnotatedArticle, verb: number): boolean {
  if (marks.at(sentences[sentenceOf[verb]!]!.from, "word", "if")) return true;
  return tokens.isWord(verb - 1) && WISHES.test(tokens.word(verb - 1));
}

/** `nếu có làm việc với`, `có thể sớm gặp`, `trước khi A gặp B`: told before it took place. */
function isSupposed({ tokens, marks, sentences, sentenceOf }: AnnotatedArticle, verb: number): boolean {
  const { from } = sentences[sentenceOf[verb]!]!;
  for (let at = verb - 1; at >= Math.max(from, verb - FARTHEST_CONDITION) && !tokens.isMark(at, ","); at--)
    if (verb - at <= NEAR && /^(?:thể|muốn|vọng)$/i.test(tokens.word(at))) return true;
    else if (
      marks.at(at, "word", "if") ||
      (tokens.word(at) === "khi" && /^trước$/i.test(tokens.word(Math.max(0, at - 1))))
    )
      return true;
  return false;
}

function meetingVerb({ marks }: AnnotatedArticle, meeting: MeetingMention): Mark | undefined {
  return marks.at(meeting.from, "verb", "meet") ?? marks.at(meeting.from, "verb", "receive");
}
