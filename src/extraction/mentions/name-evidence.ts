import { WordShape } from "../../text/word-shape.ts";
import type { Mark } from "../marks.ts";
import type { ReadText } from "../read-text.ts";
import { KOREAN } from "./korean-names.ts";

/** What stands right before a token and speaks for a name there. Bits. */
export const Evidence = { Honorific: 1, Rank: 2, Title: 4, Lead: 8, Plural: 16 } as const;

/** Titles whose holder's name follows them directly or behind a country, never behind a company. */
const STATE_TITLES = new Set(["none", "country", "ministry"]);

const WORD_STARTS = /^(?:môi|thị|nông|công|hiện|lập|phim|hồi|gia|nhu|yêu)$/i;

/** How far back a title may stand from a foreign name when a long body lies between. */
const LONGEST_BODY = 12;

/** In tokens: `Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản`, and its country. */
const LONGEST_STATE_TITLE = 14;

const SMALL_PLACES = new Set(["district", "commune"]);

/** By token: the evidence that ends right there. One pass over the marks. */
export function evidenceColumn(text: ReadText): Uint8Array {
  const { marks, tokens } = text;
  const column = new Uint8Array(tokens.count + 1);
  for (const mark of marks.of("honorific"))
    column[mark.to]! |= Evidence.Honorific | (mark.entry.sense === "many" ? Evidence.Plural : 0);
  // `người đồng cấp Campuchia …`: a country may follow, as behind a title.
  for (const mark of marks.of("rank")) {
    // `Văn phòng luật sư Vạn Lý`: a firm is no lawyer.
    if (marks.over(mark.from, "lookalike")?.entry.sense === "lead") continue;
    column[whatOf(text, mark)]! |= mark.entry.sense === "counterpart" ? Evidence.Title : Evidence.Rank;
  }
  // `Thủ tướng` ends like a general, but is none: the longer phrase speaks.
  for (const mark of marks.of("title"))
    column[mark.to] = (column[mark.to]! & ~(mark.to - mark.from > 1 ? Evidence.Rank : 0)) | Evidence.Title;
  for (const mark of marks.of("lookalike"))
    if (mark.entry.sense === "lead" && !isWordPart(text, mark.from)) column[mark.to]! |= Evidence.Lead;
  // `Nhật Bản`, `Phát triển nông thôn` end like a village (`bản`, `thôn`), but are none.
  // A province or a city is in the list of places; what follows `huyện`, `xã` often has a person's name.
  for (const mark of marks.of("place-type"))
    if (
      SMALL_PLACES.has(mark.entry.sense) &&
      !afterTitle(text, mark.from) &&
      !marks.over(mark.from, "place", "body", "field")
    )
      column[mark.to]! |= Evidence.Lead;
  for (const mark of marks.of("place-type")) if (isForeignCity(text, mark)) column[mark.to]! |= Evidence.Lead;
  for (let at = 2; at < tokens.count; at++)
    if (KOREAN.test(tokens.word(at)) && leaderBefore(text, at)) column[at]! |= Evidence.Rank;
  // `Thủ tướng Nhật Bản …`: the country carries the title's evidence on.
  for (const mark of marks.of("place")) {
    if (mark.entry.sense !== "country") continue;
    const carried = column[mark.from]! & (Evidence.Title | Evidence.Rank);
    // `lãnh đạo Triều Tiên …`: alone the word stands before companies and cities, too.
    // `Chủ tịch Quốc hội Hàn Quốc Moon …`
    const isTitled = KOREAN.test(tokens.word(mark.to)) && titleNearBefore(text, mark.from);
    column[mark.to]! |= carried | (isTitled || leaderBefore(text, mark.from) ? Evidence.Rank : 0);
  }
  return column;
}

/** `Thị trưởng thành phố San Jose`: two foreign words behind the kind of place are its name. */
function isForeignCity({ tokens, words }: ReadText, { to, entry }: Mark): boolean {
  const isName = (at: number) => tokens.isWord(at) && (words.shapes[at]! & WordShape.Capital) !== 0;
  const isForeign = [to, to + 1].some((at) => ((words.shapes[at] ?? 0) & WordShape.Syllable) === 0);
  return entry.sense === "city" && isName(to) && isName(to + 1) && isForeign && !isName(to + 2);
}

/** `chuyên gia kinh tế …`: a profession may say of what before it names somebody. */
function whatOf({ marks }: ReadText, { to, entry }: Mark): number {
  const field = entry.sense === "professional" ? marks.at(to, "field") : undefined;
  return field?.to ?? to;
}

/** Behind the bracket of `(EC)`, which shortens what stands before it; else the token itself. */
function bracketEnd({ tokens, words }: ReadText, at: number): number {
  const isShort = tokens.isMark(at, "(") && tokens.isMark(at + 2, ")") && tokens.isWord(at + 1);
  return isShort && (words.shapes[at + 1]! & WordShape.AllCapitals) !== 0 ? at + 3 : at;
}

function leaderBefore({ tokens }: ReadText, at: number): boolean {
  return at >= 2 && /^lãnh đạo$/iu.test(tokens.slice(at - 2, at));
}

/** `môi trường` ends like a school, `thị trường` too, `thành phố` like a street, `Đồng Tháp` like a tower: none lends itself a name. */
function isWordPart({ marks, tokens }: ReadText, at: number): boolean {
  if (marks.over(at, "field", "body", "body-head", "title", "law", "place", "place-type")) return true;
  return tokens.isWord(at - 1) && tokens.gaps[at] === 1 && WORD_STARTS.test(tokens.word(at - 1));
}

/** `Chủ tịch UBND huyện …`, `Chủ tịch xã …`: here a name may well follow that is the holder's. */
function afterTitle({ marks }: ReadText, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const title = marks.at(from, "title");
    if (title) return title.to === at || marks.at(title.to, "body-head")?.to === at;
  }
  return false;
}

/** A title of the State stands directly before, or before a country that stands directly before. */
export function stateTitleBefore({ marks }: ReadText, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_STATE_TITLE); from--) {
    const title = marks.at(from, "title") ?? marks.at(from, "rank", "counterpart");
    if (!title) continue;
    const country = marks.at(title.to, "place");
    if (country?.to === at && country.entry.sense === "country") return true;
    return STATE_TITLES.has(title.entry.extra) && title.to === at;
  }
  return false;
}

/** Some title stands in the same clause before, with only words between. */
export function titleNearBefore(text: ReadText, at: number): boolean {
  const { marks, tokens } = text;
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_BODY); from--) {
    if (marks.at(from, "title")) return true;
    if (tokens.isMark(from, ")") && bracketEnd(text, from - 2) === from + 1) {
      from -= 2;
      continue;
    }
    const isInner = tokens.isMark(from, "-") || tokens.isMark(from, "&") || isAbbreviation(tokens, from);
    if (!tokens.isWord(from) && !isInner) return false;
  }
  return false;
}

/** The full stop of `TP.`. */
function isAbbreviation(tokens: ReadText["tokens"], stop: number): boolean {
  return tokens.isMark(stop, ".") && tokens.gaps[stop] === 0 && /^(?:TP|Tp)$/.test(tokens.word(stop - 1));
}
