import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { Official } from "../../mentions/official.ts";
import type { HoldsFinding, StatementRule } from "../../rule.ts";
import { groupStartingWith } from "../officials-group.ts";
import { sentenceOf } from "../sentence-of.ts";
import { dateOfEvent } from "./date-of-event.ts";
import { decisionOf } from "./decision.ts";
import { ownTitles } from "./own-titles.ts";
import { proposedBecause } from "./proposed.ts";

/** In tokens: `thi hành kỷ luật bằng hình thức cảnh cáo về mặt Đảng đối với`. */
const FARTHEST_LINK = 12;
const FARTHEST_PERSON = 4;
/** In tokens: `xem xét, cho ý kiến về việc thi hành kỷ luật`. */
const FARTHEST_CONSIDERED = 9;
/** `bị Ủy ban Kiểm tra Tỉnh ủy Bắc Giang kỷ luật`: the agent stands between. */
const FARTHEST_PASSIVE = 14;
/** In tokens, from a name to `bị`: `cũng đã`. */
const FARTHEST_SUBJECT = 4;

export const disciplined: StatementRule<HoldsFinding> = {
  id: "holds/disciplined",
  says: "Who is warned, reprimanded, expelled or punished otherwise is so in the titles that stand at the name.",
  find(article, decline) {
    let told = 0;
    return article.marks.ofSense("verb", "discipline").flatMap((verb) => {
      if (verb.from < told || article.inside[verb.from]) return [];
      const officials = punishedBehind(article, verb) ?? punishedBefore(article, verb);
      if (officials.length === 0) {
        decline({ from: verb.from, to: verb.to }, "it does not say who");
        return [];
      }
      const proposed = proposedBecause(article, verb.from) ?? consideredBecause(article, verb);
      if (proposed) {
        decline({ from: verb.from, to: verb.to }, proposed);
        return [];
      }
      // `thi hành kỷ luật cảnh cáo`: what goes on to the same person is the same punishment.
      told = Math.max(verb.to, officials[0]!.nameFrom);
      const date = dateOfEvent(article, verb.from);
      return officials.flatMap((official) =>
        ownTitles(article, official).map((title) => ({
          type: "HOLDS" as const,
          person: official.person,
          title,
          status: title.status,
          event: "DISCIPLINED" as const,
          ...(date ? { date } : {}),
          ...decisionOf(article, verb),
          evidence: sentenceOf(article, verb.from),
          strength: 0.85,
        })),
      );
    });
  },
};

/** `xem xét, thi hành kỷ luật ông A`: what is looked into is not decided. */
function consideredBecause({ marks, tokens }: AnnotatedArticle, { from }: Mark): string | null {
  for (let at = from - 2; at >= Math.max(0, from - FARTHEST_CONSIDERED); at--) {
    if (marks.at(at, "verb")?.entry.form === "quyết định") return null;
    if (/^xem xét$/i.test(tokens.slice(at, at + 2))) return "“xem xét” only looks into it";
  }
  return null;
}

/** `cảnh cáo ông A`, `khai trừ ra khỏi Đảng đối với ông A và bà B`; null where nobody stands behind. */
function punishedBehind(article: AnnotatedArticle, { to }: Mark): readonly Official[] | null {
  const { marks, tokens } = article;
  const direct = officialFrom(article, to, 1);
  if (direct) return groupStartingWith(article, direct).officials;
  const limit = Math.min(to + FARTHEST_LINK, article.sentences[article.sentenceOf[to - 1]!]!.to);
  for (let at = to; at < limit; at++) {
    if (tokens.isMark(at, ";") || tokens.isMark(at, ":")) return null;
    const link = marks.at(at, "word", "towards") ?? marks.at(at, "word", "with");
    const official = link && officialFrom(article, link.to, FARTHEST_PERSON);
    if (official) return groupStartingWith(article, official).officials;
  }
  return null;
}

function officialFrom(article: AnnotatedArticle, at: number, farthest: number): Official | undefined {
  const sentence = article.officialsOf[article.sentenceOf[at]!] ?? [];
  const behind = sentence.find(({ from, naming }) => from >= at && naming !== "title");
  return behind && behind.from - at < farthest ? behind : undefined;
}

/** `ông A, Chủ tịch UBND huyện B, bị Huyện ủy cảnh cáo`. */
function punishedBefore(article: AnnotatedArticle, verb: Mark): readonly Official[] {
  const { tokens, sentences, sentenceOf: sentence } = article;
  const { from } = sentences[sentence[verb.from]!]!;
  for (let at = verb.from - 1; at >= Math.max(from, verb.from - FARTHEST_PASSIVE); at--) {
    if (tokens.isMark(at, ";") || tokens.isMark(at, ":")) return [];
    if (!tokens.isWord(at) || !/^bị$/i.test(tokens.word(at))) continue;
    const last = article.officialsOf[sentence[at]!]!.findLast((official) => official.to <= at);
    return last && last.naming !== "title" && at - last.to <= FARTHEST_SUBJECT ? [last] : [];
  }
  return [];
}
