import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { ChairedFinding, StatementRule } from "../../rule.ts";
import { meetingBefore } from "../meeting-near.ts";
import { groupStartingWith, officialAt } from "../officials-group.ts";
import { chairs, noChairBecause, plannedBecause } from "./chair-verb.ts";

export const underChair: StatementRule<ChairedFinding> = {
  id: "chaired/under-chair",
  says: "A meeting “dưới sự chủ trì của” somebody was chaired by those named behind these words.",
  find(article, decline) {
    return article.marks.ofSense("verb", "chair-under").flatMap((phrase) => {
      const refused = noChairBecause(article, phrase) ?? plannedBecause(article, phrase);
      const official = officialAt(article, phrase.to);
      if (refused || !official) {
        decline({ from: phrase.from, to: phrase.to }, refused ?? "nobody is named behind it");
        return [];
      }
      const group = groupStartingWith(article, official);
      const implied = article.meetings.find(({ from, isImplicit }) => isImplicit && from === phrase.from);
      const meeting =
        meetingBefore(article, phrase.from) ?? meetingAfter(article, phrase, group.to) ?? implied ?? null;
      return chairs(article, phrase, group, meeting, 0.97);
    });
  },
};

function meetingAfter(article: AnnotatedArticle, phrase: Mark, from: number) {
  return article.meetingsOf[article.sentenceOf[phrase.from]!]!.find((m) => m.from >= from) ?? null;
}
