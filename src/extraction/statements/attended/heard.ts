import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { behindBracket } from "../behind-bracket.ts";
import { groupStartingWith, officialAt } from "../officials-group.ts";
import { attends } from "./attends.ts";

/** What those who are heard do. */
const REPORTS = new Set(["report", "speak"]);
/** In tokens, from the last name to its verb. */
const FARTHEST_VERB = 12;

export const heard: StatementRule<AttendedFinding> = {
  id: "attended/heard",
  says: "Whom others “nghe” report or speak was there to be heard.",
  find(article, decline) {
    return article.meetings.length === 0
      ? []
      : hearings(article).flatMap((at) => {
          const official = officialAt(article, at + 1);
          if (!official || official.naming === "title" || isAhead(article, at)) return [];
          const group = groupStartingWith(article, official);
          if (!reports(article, group.to)) {
            decline({ from: at, to: group.to }, "who is heard does not report");
            return [];
          }
          return attends(article, group.officials, null, "REPORTED", 0.8);
        });
  },
};

/** Where `nghe` stands. */
function hearings({ marks }: AnnotatedArticle): number[] {
  return marks.ofSense("verb", "hear").map(({ to }) => to - 1);
}

/** `sẽ nghe`, `hãy nghe`. */
function isAhead({ marks, tokens }: AnnotatedArticle, at: number): boolean {
  return marks.at(at - 1, "word", "future") !== undefined || /^hãy$/i.test(tokens.word(at - 1));
}

/** `nghe A thay mặt bốn văn phòng (…) báo cáo`: brackets part nobody from his verb. */
function reports(article: AnnotatedArticle, from: number): boolean {
  const { marks, tokens } = article;
  let at = from;
  for (let left = FARTHEST_VERB; left > 0; left--) {
    if (tokens.isMark(at, ".") || tokens.isMark(at, ";")) return false;
    // `thay mặt Chính phủ`: nobody is replaced.
    const verb = marks.at(at, "word", "on-behalf") ? undefined : marks.at(at, "verb");
    if (verb) return REPORTS.has(verb.entry.sense);
    at = Math.max(behindBracket(article, at), at + 1);
  }
  return false;
}
