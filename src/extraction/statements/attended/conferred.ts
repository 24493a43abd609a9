import type { AnnotatedArticle } from "../../annotated-article.ts";
import { firstFrom } from "../../first-from.ts";
import type { Mark } from "../../marks.ts";
import type { Official } from "../../mentions/official.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { groupStartingWith } from "../officials-group.ts";
import { subjectBefore } from "../subject.ts";
import { attends } from "./attends.ts";

/** In tokens, from a decision to `cho` those who receive it. */
const FARTHEST_RECEIVER = 24;
/** In tokens, from a decision to what it is of. */
const FARTHEST_OFFICE = 16;
/** What else is decided, of a court or a penalty: `khởi tố`, `kỷ luật`, `thi hành án`, `xử phạt`. */
const OTHER_DECISIONS = /^(?:khởi|kỷ|thi|xử|thu|cưỡng|đình)$/i;
/** `được trao`, `từ chối nhận`, `chờ nhận`, `chấp nhận`, `việc trao`. */
const NOT_DONE = /^(?:được|chối|chờ|chấp|việc|muốn|sắp|không|chưa|để)$/i;

export const conferred: StatementRule<AttendedFinding> = {
  id: "attended/conferred",
  says: "Who hands over a decision on a post on a day told, and who receives one, were there.",
  find(article, decline) {
    const implied = new Map(article.meetings.filter((m) => m.isImplicit).map((m) => [m.from, m]));
    return article.marks.ofSense("verb", "confer").flatMap((verb) => {
      const ceremony = implied.get(verb.from);
      if (!ceremony || ceremony.isPlanned) return [];
      const { group, because } = subjectBefore(article, verb.from);
      const refused = refusedBecause(article, verb) ?? (group ? null : because);
      if (!group || refused) {
        decline({ from: verb.from, to: verb.to }, refused ?? because);
        return [];
      }
      return attends(article, [...group.officials, ...receivers(article, verb)], ceremony, "PRESENT", 0.75);
    });
  },
};

function refusedBecause(article: AnnotatedArticle, verb: Mark): string | null {
  const { tokens, segments, sentenceOf } = article;
  if (segments[sentenceOf[verb.from]!] === "caption") return "a picture of an old ceremony reports none";
  if (tokens.isWord(verb.from - 1) && NOT_DONE.test(tokens.word(verb.from - 1)))
    return `“${tokens.word(verb.from - 1)}” does not tell that it was done`;
  return isOfPost(article, verb.to) ? null : "no post is decided on";
}

/** `quyết định điều động …`, `… của Bộ Chính trị về việc giữ chức …`, `… về công tác cán bộ`; not `quyết định kỷ luật`. */
function isOfPost({ tokens, marks }: AnnotatedArticle, from: number): boolean {
  if (tokens.isWord(from) && OTHER_DECISIONS.test(tokens.word(from))) return false;
  for (let at = from; at < from + FARTHEST_OFFICE && at < tokens.count && !tokens.isMark(at, "."); at++) {
    if (
      tokens.isWord(at) &&
      /^(?:cán bộ|nhân sự|nghỉ hưu)$/i.test(tokens.slice(at, Math.min(at + 2, tokens.count)))
    )
      return true;
    if (["appoint", "hold", "dismiss"].some((sense) => marks.at(at, "verb", sense))) return true;
  }
  return false;
}

/** `trao quyết định … cho ông A và bà B`. */
function receivers(article: AnnotatedArticle, verb: Mark): readonly Official[] {
  const officials = article.officialsOf[article.sentenceOf[verb.from]!]!;
  const first = officials[firstFrom(officials, verb.to)];
  if (!first || first.from - verb.to > FARTHEST_RECEIVER) return [];
  const isTo = article.tokens.isWord(first.from - 1) && /^cho$/i.test(article.tokens.word(first.from - 1));
  return isTo && first.naming !== "title" ? groupStartingWith(article, first).officials : [];
}
