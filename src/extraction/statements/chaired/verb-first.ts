import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { Official } from "../../mentions/official.ts";
import type { ChairedFinding, StatementRule } from "../../rule.ts";
import { groupStartingWith } from "../officials-group.ts";
import { chairedMeeting, chairs, chairVerbs, noChairBecause } from "./chair-verb.ts";

const LONGEST_OBJECT = 70;
/** `có các đồng chí:` */
const LONGEST_OPENING = 6;

export const verbFirst: StatementRule<ChairedFinding> = {
  id: "chaired/verb-first",
  says: "“Chủ trì” and a meeting that open a clause are said of who is named behind the next comma, or listed behind “có” or “là”.",
  find(article, decline) {
    return chairVerbs(article).flatMap((verb) => {
      if (!opensClause(article, verb) || noChairBecause(article, verb)) return [];
      const meeting = chairedMeeting(article, verb);
      if (!meeting) return [];
      const official = subjectBehind(article, meeting);
      if (!official) {
        decline({ from: verb.from, to: meeting.to }, "nobody is named behind the comma");
        return [];
      }
      const isList = !article.tokens.isMark(official.from - 1, ",");
      return chairs(article, verb, groupStartingWith(article, official, isList), meeting, 0.95);
    });
  },
};

/** At the sentence's start, or behind a time, a place and their commas. */
function opensClause(article: AnnotatedArticle, verb: Mark): boolean {
  const { tokens, marks } = article;
  const sentence = article.sentenceOf[verb.from]!;
  const { from } = article.sentences[sentence]!;
  if (verb.from === from) return true;
  const before = verb.from - 1;
  // `Được chủ tọa kỳ họp yêu cầu, …`: the chair, not who is named behind the comma.
  if (/^(?:được|bị|theo|cho|của|thay)$/i.test(tokens.word(before))) return false;
  const alsoDone = marks.at(before - 1, "word", "and-also")?.to === verb.from;
  const open =
    alsoDone ||
    marks.at(before, "word", "and") !== undefined ||
    tokens.isMark(before, ",") ||
    marks.at(before, "word", "when") ||
    tokens.isMark(before, "“");
  if (!open && verb.from - from > 2) return false;
  return !article.officialsOf[sentence]!.some((o) => o.to <= verb.from && o.naming !== "title");
}

/** `Chủ trì hội nghị, ông A …`, `Chủ trì hội nghị có các đồng chí: A; B`. */
function subjectBehind(article: AnnotatedArticle, meeting: MeetingMention): Official | null {
  for (const official of article.officialsOf[article.sentenceOf[meeting.from]!]!) {
    if (official.from < meeting.kindTo) continue;
    if (official.from - meeting.kindTo > LONGEST_OBJECT) return null;
    if (article.tokens.isMark(official.from - 1, ",") || isListed(article, official, meeting.kindTo))
      return official;
  }
  return null;
}

function isListed({ marks, tokens }: AnnotatedArticle, { from }: Official, meeting: number): boolean {
  for (let at = from - 1; at >= from - LONGEST_OPENING; at--) {
    if (marks.at(at, "word", "have")) return true;
    // `Chủ trì lễ duyệt binh song không phát biểu, thay vào đó là ông A`: behind a comma it says who did something else.
    if (marks.at(at, "verb", "be")?.to === from) return !hasComma(tokens, meeting, at) || isRole(tokens, at);
    if (marks.at(at, "word", "of") || !(tokens.isWord(at) || tokens.isMark(at, ":"))) return false;
  }
  return false;
}

/** `Cùng chủ trì cuộc họp, Trưởng đoàn Lào là Bộ trưởng A`: what he is there stands between the comma and “là”. */
function isRole(tokens: AnnotatedArticle["tokens"], be: number): boolean {
  for (let at = be - 1; at >= be - LONGEST_OPENING; at--)
    if (tokens.isMark(at, ",")) return /^trưởng đoàn$/i.test(tokens.slice(at + 1, at + 3));
  return false;
}

function hasComma(tokens: AnnotatedArticle["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.isMark(at, ",")) return true;
  return false;
}
