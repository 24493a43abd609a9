import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { ChairedFinding, StatementRule } from "../../rule.ts";
import { meetingBefore } from "../meeting-near.ts";
import { closingGroup, officialAt } from "../officials-group.ts";
import { chairs, chairVerbs, noChairBecause, plannedBecause } from "./chair-verb.ts";

/** In tokens, from a meeting to the verb: its name, `lần này đã được`. */
const FARTHEST_PASSIVE = 24;

export const underChair: StatementRule<ChairedFinding> = {
  id: "chaired/under-chair",
  says: "A meeting “dưới sự chủ trì của” or “được chủ trì bởi” somebody was chaired by those named behind these words.",
  find(article, decline) {
    const implied = new Map(article.meetings.filter((m) => m.isImplicit).map((m) => [m.from, m]));
    const phrases = article.marks.ofSense("verb", "chair-under", "chair-run");
    return [...phrases, ...passives(article)].flatMap((phrase) => {
      const refused =
        noChairBecause(article, phrase) ?? plannedBecause(article, phrase) ?? runsBecause(article, phrase);
      const official = officialAt(article, phrase.to);
      if (refused || !official) {
        decline({ from: phrase.from, to: phrase.to }, refused ?? "nobody is named behind it");
        return [];
      }
      const group = closingGroup(article, official);
      const meeting =
        meetingBefore(article, phrase.from) ??
        meetingAfter(article, phrase, group.to) ??
        implied.get(phrase.from) ??
        null;
      return chairs(article, phrase, group, meeting, 0.97);
    });
  },
};

/** `Diễn đàn được đồng chủ trì bởi A và B`; a mark up to where the names begin. Of `đề tài được chủ trì bởi A` no meeting is told. */
function passives(article: AnnotatedArticle): Mark[] {
  const { tokens, meetingsOf, sentenceOf } = article;
  return chairVerbs(article).flatMap((verb) => {
    const isPassive = /^được$/i.test(tokens.word(verb.from - 1)) && /^bởi$/i.test(tokens.word(verb.to));
    const isOfMeeting = meetingsOf[sentenceOf[verb.from]!]!.some(
      ({ kindTo }) =>
        kindTo < verb.from &&
        verb.from - kindTo < FARTHEST_PASSIVE &&
        !/[,;:]/.test(tokens.slice(kindTo, verb.from)),
    );
    return isPassive && isOfMeeting ? [{ ...verb, to: verb.to + 1 }] : [];
  });
}

/** `Công ty Sao Mai dưới sự điều hành của ông A`: without a meeting in the sentence it is a firm that is run. */
function runsBecause({ meetingsOf, sentenceOf }: AnnotatedArticle, { from, entry }: Mark): string | null {
  const isRun = entry.sense === "chair-run" && meetingsOf[sentenceOf[from]!]!.length === 0;
  return isRun ? "no meeting is named that is run" : null;
}

function meetingAfter(article: AnnotatedArticle, phrase: Mark, from: number) {
  return article.meetingsOf[article.sentenceOf[phrase.from]!]!.find((m) => m.from >= from) ?? null;
}
