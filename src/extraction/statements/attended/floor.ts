import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import { isForeign } from "../../mentions/foreign-name.ts";
import type { Official } from "../../mentions/official.ts";
import type { AttendedFinding, StatementRule } from "../../rule.ts";
import type { SegmentKind } from "../../segment/segment-kinds.ts";
import { attends } from "./attends.ts";
import { discussionOf } from "./discussion.ts";
import { elsewhere } from "./elsewhere.ts";
import { goesOnSpeaking } from "./goes-on-speaking.ts";
import { isOutsider } from "./outsider.ts";
import { speaks } from "./speaks.ts";
import { talksBefore } from "./talks-before.ts";

const LONGEST_REMARK = 32;
/** In tokens, of what a picture's line says behind the name. */
const LONGEST_LABEL = 6;
/** In tokens, of a rank before a picture's name: `Thiếu tướng`. */
const LONGEST_RANK = 2;
const SAYINGS = new Set(["cho biết", "cho hay", "nói", "khẳng định", "tuyên bố"]);
/** In tokens, of somebody and a verb: `Cùng băn khoăn, …` has nobody. */
const SHORTEST_SUBJECT = 4;

export const floor: StatementRule<AttendedFinding> = {
  id: "attended/floor",
  says: "In the report of a discussion, who is first named as speaking, or goes on to, with no other occasion given, spoke there.",
  find(article, decline) {
    const discussion = discussionOf(article);
    if (discussion === null) return [];
    const seen = new Set<number>();
    const talksNear = talksBefore(article);
    return article.officials.flatMap((official) => {
      const sentence = article.sentenceOf[official.nameFrom]!;
      const isFirst = !seen.has(official.person);
      if (
        !isSummary(article.segments[sentence]!) &&
        !isLabel(article, official) &&
        official.naming !== "title"
      )
        seen.add(official.person);
      if (!isFirst || official.naming !== "full" || sentence <= discussion.opening) return [];
      if (!discussion.isCertain && isForeign(article, official)) return [];
      if (!isPresented(official) || isOutsider(article, official)) return [];
      if (!isToldToSpeak(article, official)) {
        const speaksThere = (again: Official) =>
          isToldToSpeak(article, again) && elsewhere(article, again, discussion.isWithPress) === null;
        if (isForeign(article, official) || isSaidByAnother(article, official)) return [];
        if (!goesOnSpeaking(article, official, speaksThere)) return [];
      }
      const refused = talksNear(official.from) ?? elsewhere(article, official, discussion.isWithPress);
      if (refused) {
        decline({ from: official.from, to: official.to }, refused);
        return [];
      }
      return attends(article, [official], null, "SPOKE", 0.6);
    });
  },
};

function isToldToSpeak(article: AnnotatedArticle, official: Official): boolean {
  return speaks(article, official) && !isSaidByAnother(article, official);
}

function isSaidByAnother(article: AnnotatedArticle, official: Official): boolean {
  return isReported(article, official) || isQuoted(article, official);
}

/** A title and a lead sum up what the report then tells. */
function isSummary(kind: SegmentKind): boolean {
  return kind === "title" || kind === "lead";
}

/** `Martin Holloway nhận định`: a bare name, without title or address, is one whom the paper cites. */
function isPresented({ from, nameFrom, titlesBefore, titlesAfter }: Official): boolean {
  return from < nameFrom || titlesBefore.length + titlesAfter.length > 0;
}

/**
 * Who is spoken of inside a quotation is not the one who speaks; `… tốn kém", Bộ trưởng A nói` ends one that an earlier sentence
 * opened. Who is foreign is then mostly cited from elsewhere.
 */
function isQuoted(article: AnnotatedArticle, official: Official): boolean {
  const { tokens, sentences, sentenceOf } = article;
  const { from } = sentences[sentenceOf[official.nameFrom]!]!;
  const endsFor = isForeign(article, official) ? [] : ["-", "–", ","];
  let open = false;
  for (let at = from; at < official.from; at++) {
    if (tokens.isMark(at, '"')) open = !open && !endsFor.some((mark) => tokens.isMark(at + 1, mark));
    else if (tokens.isMark(at, "“")) open = true;
    else if (tokens.isMark(at, "”")) open = false;
  }
  return open;
}

/** `Hãng tin A cho biết, … bà B …`: inside what another says. */
function isReported(article: AnnotatedArticle, official: Official): boolean {
  const { from } = article.sentences[article.sentenceOf[official.nameFrom]!]!;
  for (let at = from + SHORTEST_SUBJECT; at < official.from; at++) {
    const verb = article.marks.at(at, "verb", "say");
    if (!verb || !SAYINGS.has(verb.entry.form) || article.marks.at(at - 1, "word", "not")) continue;
    if (opensReport(article, verb.to) || tellsOf(article, verb, official)) return true;
  }
  return false;
}

/** `ông B nói bà A đã tuyên bố …`: what is said begins with who is spoken of. */
function tellsOf(
  { marks, tokens, officialsOf, sentenceOf }: AnnotatedArticle,
  verb: Mark,
  { from }: Official,
): boolean {
  const isSaid = officialsOf[sentenceOf[from]!]!.some(({ to }) => to === verb.from);
  if (!isSaid || from - verb.to > LONGEST_REMARK || marks.at(from - 1, "word", "and")) return false;
  for (let at = verb.to; at < from; at++)
    if ([";", "”", '"'].some((mark) => tokens.isMark(at, mark))) return false;
  return true;
}

function opensReport({ tokens }: AnnotatedArticle, at: number): boolean {
  return (
    tokens.isMark(at, ",") || tokens.isMark(at, ":") || (tokens.isWord(at) && /^rằng$/i.test(tokens.word(at)))
  );
}

/** `Đại biểu A.`, `Ông A, Giám đốc Sở X Hà Nội.`: a line that only names somebody is a picture's. */
function isLabel(
  { marks, inside, sentences, sentenceOf }: AnnotatedArticle,
  { from, to }: Official,
): boolean {
  const sentence = sentences[sentenceOf[from]!]!;
  if (from - sentence.from > LONGEST_RANK || sentence.to - to > LONGEST_LABEL) return false;
  for (let at = to; at < sentence.to; at++) if (!inside[at] && marks.at(at, "verb")) return false;
  return true;
}
