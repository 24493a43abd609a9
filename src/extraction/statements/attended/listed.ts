import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { MeetingMention } from "../../mentions/meeting-mention.ts";
import type { Official } from "../../mentions/official.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { listedBehind } from "../listed-behind.ts";
import { meetingBehind } from "../meeting-near.ts";
import { officialAt } from "../officials-group.ts";
import { attends } from "./attends.ts";

const FARTHEST_HAVE = 60;
/** `phía Đà Nẵng có …`: the verb follows the side's name. */
const FARTHEST_SIDE = 22;

/** In tokens, of `với sự chủ trì của`, `dưới sự đồng chủ trì của` and the like. */
const LENGTHS_OF_UNDER = [3, 4, 5, 6];

export const listed: StatementRule<AttendedFinding> = {
  id: "attended/listed",
  says: "Whom a sentence, or the lines below its colon, list behind “dự … có”, “cùng dự”, “về phía … có” or “buổi họp còn có” was present.",
  find(article, decline) {
    const openings = [...article.marks.ofSense("verb", "attend"), ...article.marks.ofSense("word", "side")];
    const besides = article.meetings.flatMap((meeting) => presentBesides(article, meeting));
    return openings
      .flatMap((opening) => {
        const isSide = opening.entry.category === "word";
        if (article.inside[opening.from] || (!isSide && namedBefore(article, opening))) return [];
        const have = haveBehind(article, opening, isSide ? FARTHEST_SIDE : FARTHEST_HAVE);
        if (!have) return [];
        if (article.marks.at(opening.from - 1, "word", "future")) {
          decline(opening, "only planned");
          return [];
        }
        const listedOnes = listedBehind(article, have.to - 1);
        if (listedOnes.length === 0) {
          decline({ from: opening.from, to: have.to }, "only bodies or nobody are listed");
          return [];
        }
        const meeting = meetingBehind(article, opening.to, 4);
        return attends(article, listedOnes, meeting, "PRESENT", 0.95);
      })
      .concat(besides);
  },
};

/** `Buổi họp báo còn có ông A, ông B`: a meeting taken up again, and who was there besides. */
function presentBesides(article: AnnotatedArticle, meeting: MeetingMention): AttendedFinding[] {
  const { marks, sentences, sentenceOf } = article;
  const { from, kindTo, isBare, isVerb, isPlanned } = meeting;
  const opens = sentences[sentenceOf[from]!]!.from === from;
  if (!opens || !isBare || isVerb || isPlanned) return [];
  const have = marks.at(kindTo, "word", "have");
  // `có nhiều câu hỏi về ông A` tells of something else.
  if (!have || !officialAt(article, have.to) || tellsOfAbsence(article, have)) return [];
  return attends(article, listedBehind(article, have.to - 1), meeting, "PRESENT", 0.95);
}

/** `Hội nghị có Tổng thống A không dự`. */
function tellsOfAbsence({ marks, sentences, sentenceOf }: AnnotatedArticle, { from, to }: Mark): boolean {
  for (let at = to; at < sentences[sentenceOf[from]!]!.to; at++)
    if (marks.at(at, "verb", "absent") || marks.at(at, "word", "not")) return true;
  return false;
}

/** Somebody named before the verb is its subject: not a list; `A chủ trì; cùng dự có B, C` is a clause of its own. */
function namedBefore(article: AnnotatedArticle, opening: Mark): boolean {
  const { tokens, officialsOf, sentenceOf } = article;
  const isClause =
    tokens.isMark(opening.from - 1, ";") || (tokens.isMark(opening.from - 1, ",") && isTogether(opening));
  const isSubject = (official: Official) =>
    official.to <= opening.from && official.naming !== "title" && !isOnlyChair(article, official);
  return !isClause && officialsOf[sentenceOf[opening.from]!]!.some(isSubject);
}

/** `Với sự chủ trì của A, lãnh đạo các nước dự cuộc họp có B, C`: A is no subject. */
function isOnlyChair({ marks, tokens }: AnnotatedArticle, { from, to }: Official): boolean {
  const isUnder = LENGTHS_OF_UNDER.some((back) => marks.at(from - back, "verb", "chair-under")?.to === from);
  return isUnder && tokens.isMark(to, ",");
}

function isTogether({ entry }: Mark): boolean {
  return /^cùng /.test(entry.form);
}

function haveBehind(article: AnnotatedArticle, opening: Mark, most: number): Mark | null {
  const { to } = article.sentences[article.sentenceOf[opening.from]!]!;
  for (let at = opening.to; at < Math.min(to, opening.to + most); at++) {
    const have = article.marks.at(at, "word", "have");
    if (have) return have;
    if (article.tokens.isMark(at, ";") || article.personStarts[at] || article.marks.at(at, "verb", "say"))
      return null;
  }
  return null;
}
