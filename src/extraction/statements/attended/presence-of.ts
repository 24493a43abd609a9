import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import { meetingBefore } from "../meeting-near.ts";
import { groupStartingWith, officialAt } from "../officials-group.ts";
import { attends } from "./attends.ts";

export const presenceOf: StatementRule<AttendedFinding> = {
  id: "attended/presence-of",
  says: "“Sự tham dự của”, “sự chứng kiến của” somebody: those named behind were present.",
  find(article, decline) {
    return article.marks.ofSense("verb", "attended-by").flatMap((phrase) => {
      const official = officialAt(article, phrase.to);
      if (!official) {
        decline({ from: phrase.from, to: phrase.to }, "nobody is named behind it");
        return [];
      }
      if (isDenied(article, phrase.from)) {
        decline({ from: phrase.from, to: phrase.to }, "it is denied");
        return [];
      }
      const group = groupStartingWith(article, official, true);
      return attends(article, group.officials, meetingBefore(article, phrase.from), "PRESENT", 0.93);
    });
  },
};

/** `không có sự tham gia của`, `vắng sự hiện diện của`. */
function isDenied({ marks, tokens }: AnnotatedArticle, phrase: number): boolean {
  const have = marks.at(phrase - 1, "word", "have")?.from ?? phrase;
  if (marks.at(have - 1, "word", "not")) return true;
  const isMissing = tokens.isWord(phrase - 1) && /^(?:vắng|thiếu)$/i.test(tokens.word(phrase - 1));
  // `không thể thiếu sự tham dự của …`
  return isMissing && !/^(?:không|thể)$/i.test(tokens.word(phrase - 2));
}
