import { WordShape } from "../../text/word-shape.ts";
import type { ReadText } from "../read-text.ts";
import type { PersonMention, ShortMention } from "./person-mention.ts";
import type { TitleMention } from "./title-mention.ts";

/**
 * A person as a sentence presents one: titles, honorifics, the name, titles behind. Tokens, the last
 * excluded: `đồng chí Trần Thị Bình, Bí thư Tỉnh ủy` is one official, and so is a later `ông Bình` or
 * `Bí thư Tỉnh ủy` alone.
 */
export interface Official {
  readonly from: number;
  readonly to: number;
  /** The name alone; of a bare title the title. */
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly person: number;
  readonly naming: "full" | "short" | "title";
  readonly titlesBefore: readonly TitleMention[];
  readonly titlesAfter: readonly TitleMention[];
}

interface Name {
  readonly from: number;
  readonly to: number;
  readonly person: number;
  readonly naming: "full" | "short";
}

const LONGEST_REMARK = 5;
/** `(61 tuổi, quê quán Điện Ngọc, huyện Điện Bàn, …)`: where somebody is from. */
const LONGEST_LIFE = 28;
/** Verbs that take a post: what stands right behind one is nobody's at hand. */
const OF_POSTS = new Set(["dismiss", "appoint", "hold", "was", "post"]);

/** Posts that one person has at a time. */
const UNIQUE = new Set([
  "secretary",
  "chair",
  "minister",
  "prime-minister",
  "president",
  "general-secretary",
  "foreign-minister",
  "director",
]);
/** What somebody does who is named by the post alone. */
const SPEAKS = new Set(["say", "remark", "speak", "report", "delegate", "direct"]);
/** Words that a title may stand behind whose holder is named between commas. */
const CITING = ["according", "with", "by", "when"];
/** Posts of whom everybody knows: no name is needed. */
const OF_ALL = new Set(["general-secretary", "prime-minister", "president"]);
const HEADS_OF_STATES = new Set(["prime-minister", "president", "foreign-minister", "king"]);

/** Every named person of the text with the titles that stand at the name, in reading order. */
export function namedOfficials(
  text: ReadText,
  mentions: readonly PersonMention[],
  shorts: readonly ShortMention[],
  titles: readonly TitleMention[],
): Official[] {
  const names: Name[] = [
    ...mentions.map((m) => ({ from: m.from, to: m.to, person: m.person, naming: "full" as const })),
    ...shorts.map((m) => ({ from: m.from, to: m.to, person: m.person, naming: "short" as const })),
  ].sort((a, b) => a.from - b.from);
  const reading = new OfficialReading(text, titles);
  const officials: Official[] = [];
  for (const [i, name] of names.entries())
    officials.push(reading.official(name, names[i + 1], officials.at(-1)));
  return withoutSpeakers(text, officials);
}

/**
 * `Nói về trường hợp ông A, Bí thư Thành ủy cho biết …`: where another is named by the very post, and a verb
 * follows it, the post is no apposition but who speaks.
 */
function withoutSpeakers(text: ReadText, officials: readonly Official[]): Official[] {
  const holders = new Map<string, Set<number>>();
  for (const { person, titlesBefore } of officials)
    for (const title of titlesBefore) {
      const key = title.wording.toLowerCase();
      holders.set(key, (holders.get(key) ?? new Set()).add(person));
    }
  return officials.map((official) => {
    const { person, nameTo, titlesBefore, titlesAfter } = official;
    const [title] = titlesAfter;
    const isOne = titlesAfter.length === 1 && title!.status === "current" && UNIQUE.has(title!.role);
    if (!isOne || !acts(text, title!.end)) return official;
    const held = holders.get(title!.wording.toLowerCase());
    const isAnothers = held !== undefined && !held.has(person) && !titlesBefore.includes(title!);
    return isAnothers ? { ...official, to: nameTo, titlesAfter: [] } : official;
  });
}

function acts({ marks }: ReadText, at: number): boolean {
  const verb = marks.at(at, "verb");
  return marks.at(at, "word", "aux") !== undefined || (verb !== undefined && SPEAKS.has(verb.entry.sense));
}

/** `Thủ tướng Lào và Thủ tướng A`: nobody is the head of two governments. */
function isSecondOfTwo(title: TitleMention, taken: readonly TitleMention[]): boolean {
  return HEADS_OF_STATES.has(title.role) && taken.some(({ role }) => HEADS_OF_STATES.has(role));
}

class OfficialReading {
  private readonly titleByEnd = new Map<number, TitleMention>();
  private readonly titleByStart = new Map<number, TitleMention>();

  constructor(
    private readonly text: ReadText,
    titles: readonly TitleMention[],
  ) {
    for (const title of titles) {
      this.titleByEnd.set(title.end, title);
      this.titleByEnd.set(title.to, title);
      this.titleByStart.set(title.start, title);
    }
  }

  official(name: Name, next: Name | undefined, previous: Official | undefined): Official {
    const before = this.titlesBefore(name, previous);
    const after = this.titlesAfter(name, next);
    return {
      from: before.from,
      to: after.to,
      nameFrom: name.from,
      nameTo: name.to,
      person: name.person,
      naming: name.naming,
      titlesBefore: before.titles,
      titlesAfter: after.titles,
    };
  }

  /** `Ủy viên Bộ Chính trị, Bí thư Thành ủy` before a name, back to where another person's titles end. */
  private titlesBefore(name: Name, previous: Official | undefined): { from: number; titles: TitleMention[] } {
    const titles: TitleMention[] = [];
    const floor = Math.max(previous?.to ?? 0, this.sentenceStart(name.from));
    let from = this.addressStart(name.from, floor);
    for (;;) {
      const direct = this.titleEndingAt(from, titles.length > 0 || this.isRank(from, name.from));
      const isAddressed = titles.length === 0 && from < name.from;
      const title =
        direct ??
        (isAddressed
          ? this.titleOpening(from, name)
          : this.titleAcrossDash({ ...name, from }, titles.length));
      if (
        !title ||
        title.start < floor ||
        this.isOwner(title, from) ||
        // `Trước ý kiến của các đại biểu Quốc hội, Bộ trưởng A`, `…, cử tri A`
        (title.isPlural && title.end < from && (titles.length > 0 || this.isRole(from))) ||
        (titles.length > 0 && (this.isObject(title) || isSecondOfTwo(title, titles)))
      )
        break;
      titles.unshift(title);
      from = this.addressStart(title.start, floor);
    }
    return { from, titles };
  }

  /** `của Chủ tịch UBND TP Hà Nội - Nguyễn Đức Chung`; behind a dash that ends a quotation another speaks. */
  private titleAcrossDash({ from: name, naming }: Name, taken: number): TitleMention | undefined {
    const { tokens, sentenceOf, sentences, marks } = this.text;
    const isDashed = tokens.isMark(name - 1, "-") || tokens.isMark(name - 1, "–");
    const title = taken === 0 && naming === "full" && isDashed ? this.titleByEnd.get(name - 1) : undefined;
    if (!title || title.bodyFrom === null || title.isPlural || title.level === "foreign") return undefined;
    const opens = title.start === sentences[sentenceOf[name]!]!.from;
    const isLed = ["according", "by", "of"].some((sense) => marks.at(title.start - 1, "word", sense));
    return opens || (isLed && !this.isObject(title)) ? title : undefined;
  }

  private titlesAfter(name: Name, next: Name | undefined): { to: number; titles: TitleMention[] } {
    const titles: TitleMention[] = [];
    let to = this.ageEnd(name.to) ?? this.remarkEnd(name.to);
    for (;;) {
      // `ông A Trưởng đại diện Công ty X`: the comma may be missing.
      const direct = titles.length === 0 && name.naming === "full" && this.titleByStart.has(to);
      const start = direct ? to : this.afterSeparator(to, titles.length > 0);
      const title = start === null ? undefined : this.titleByStart.get(start);
      if (!title || this.belongsToNext(title, name, titles.length, next) || this.isOthers(title, name)) break;
      titles.push(title);
      to = this.text.tokens.isMark(title.end, ")") ? title.end + 1 : title.end;
    }
    return { to, titles };
  }

  /**
   * `…, Tổng thống Nga Putin`: the name behind it is nobody's in full; `theo ông A, Bộ trưởng đã …` and
   * `trong vụ ông A, Thủ tướng đã …` speak of another.
   */
  private isOthers(title: TitleMention, name: Name): boolean {
    const { tokens, words, marks } = this.text;
    const isNamed =
      (words.shapes[title.end] ?? 0) & WordShape.Capital &&
      (words.shapes[title.end]! & WordShape.Syllable) === 0 &&
      tokens.gaps[title.end]! <= 1 &&
      !marks.at(title.end, "place");
    if (isNamed) return true;
    const acts = title.bodyFrom === null && marks.at(title.end, "word", "aux") !== undefined;
    const cited = marks.at(this.addressStart(name.from, 0) - 1, "word", "according");
    return acts && (cited !== undefined || (OF_ALL.has(title.role) && title.level !== "foreign"));
  }

  /**
   * A title that stands right before the next name is that person's. One that is parted from it by commas
   * goes with it when this person's own titles came before the name: the writer puts titles first.
   */
  private belongsToNext(title: TitleMention, name: Name, taken: number, next: Name | undefined): boolean {
    if (!next || title.to > next.from) return false;
    if (this.sentenceStart(next.from) !== this.sentenceStart(name.from)) return false;
    if (this.addressStart(next.from, title.end) === title.end) return true;
    if (taken > 0) return false;
    if (this.isDashedTo(title, next)) return true;
    const own = this.titleEndingAt(this.addressStart(name.from, 0), false);
    const nexts = this.titleEndingAt(this.addressStart(next.from, title.end), false);
    // `Chủ tịch nước A, Tổng Bí thư, Chủ tịch nước Lào B`: the two posts of one who is another country's.
    if (title.role === "general-secretary" && nexts !== title && nexts?.role === "president")
      return this.chainReaches(title, next.from);
    // `Phó Thủ tướng A, Trưởng Ban X, Phó Thủ tướng B`: the second of two alike begins anew.
    if (own === undefined || (nexts !== title && nexts?.role === own.role)) return false;
    return this.chainReaches(title, next.from);
  }

  /** `việc của ông A, nguyên Chủ tịch HĐND - đại biểu Quốc hội B nói`: what a dash joins goes together. */
  private isDashedTo({ end }: TitleMention, next: Name): boolean {
    const { tokens } = this.text;
    if (!tokens.isMark(end, "-") && !tokens.isMark(end, "–")) return false;
    const second = this.titleByStart.get(end + 1);
    return second !== undefined && second.end === this.addressStart(next.from, second.end);
  }

  private chainReaches(first: TitleMention, name: number): boolean {
    let title: TitleMention | undefined = first;
    while (title) {
      if (this.addressStart(name, title.end) === title.end || this.isRankBehind(title.end, name)) return true;
      const start = this.afterSeparator(title.end, true);
      title = start === null ? undefined : this.titleByStart.get(start);
    }
    return false;
  }

  /** `Tổng Tham mưu trưởng, tướng B`: the rank behind the comma stands before the next name. */
  private isRankBehind(end: number, name: number): boolean {
    const start = end + 1;
    const isRank = this.text.tokens.isMark(end, ",") && this.text.marks.at(start, "rank") !== undefined;
    return isRank && this.addressStart(name, start) === start;
  }

  /** Where honorifics and ranks before a token begin: `đồng chí Đại tá`. */
  private addressStart(at: number, floor: number): number {
    const { marks } = this.text;
    let from = at;
    for (let moved = true; moved; ) {
      moved = false;
      for (let length = 1; length <= 6 && from - length >= floor; length++) {
        const start = from - length;
        const mark = marks.at(start, "honorific") ?? marks.at(start, "rank");
        if (mark?.to !== from && marks.at(start, "rank")?.to !== from) continue;
        // `Thủ tướng` ends like a general, but is a title.
        const title = this.titleByEnd.get(from);
        if (title && title.from < start) continue;
        from = start;
        moved = true;
        break;
      }
    }
    return from;
  }

  /** `thừa ủy quyền của Chủ tịch nước, Thủ tướng A`: what belongs to the first is not the second's title. */
  private isOwner(title: TitleMention, from: number): boolean {
    const { marks, tokens } = this.text;
    const isOwned = title.end < from && marks.at(title.start - 1, "word", "of") !== undefined;
    return isOwned && title.start >= 2 && /^quyền$/i.test(tokens.word(title.start - 2));
  }

  /** `bị xóa tư cách Bộ trưởng, Phó Vụ trưởng A cho biết`: what a verb takes is not the speaker's. */
  private isObject({ start }: TitleMention): boolean {
    const { marks } = this.text;
    for (let length = 1; length <= 4; length++) {
      const verb = marks.at(start - length, "verb");
      if (verb?.to === start && OF_POSTS.has(verb.entry.sense)) return true;
    }
    return false;
  }

  /** `cử tri A`: what somebody is there, and no rank. */
  private isRole(from: number): boolean {
    return this.text.marks.at(from, "rank", "role") !== undefined;
  }

  /** `Ủy viên …, Đại tá A`: a rank joins the title before its comma; `…, ông A` does not. */
  private isRank(from: number, nameFrom: number): boolean {
    return from < nameFrom && this.text.marks.at(from, "rank") !== undefined;
  }

  /** `Chủ tịch Hiệp hội Gạo, ông A, …`: a clause that opens with the title means the one behind the comma. */
  private titleOpening(from: number, name: Name): TitleMention | undefined {
    const title = this.titleEndingAt(from, true);
    if (!title) return undefined;
    const opens = title.start === this.sentenceStart(from) || this.text.tokens.isMark(title.start - 1, ",");
    return opens || this.isApposed(title, from, name) || this.isCited(title, from, name) ? title : undefined;
  }

  /** `theo Phó Chủ tịch Quốc hội Lào, bà A, …`: commas on both sides explain who the one of the title is. */
  private isCited(title: TitleMention, from: number, name: Name): boolean {
    const { tokens, marks } = this.text;
    if (title.bodyFrom === null || title.isPlural || name.naming !== "full") return false;
    if (!tokens.isMark(from - 1, ",") || !tokens.isMark(name.to, ",")) return false;
    // `với Chủ tịch UBND tỉnh, ông A, bà B`: a list.
    if (marks.at(name.to + 1, "honorific") || marks.at(name.to + 1, "title")) return false;
    return CITING.some((sense) => marks.at(title.start - 1, "word", sense)?.to === title.start);
  }

  /** `đối với nguyên Bí thư Tỉnh ủy - ông A, vì …`: a dash, and a pause behind the name, explain the title. */
  private isApposed(title: TitleMention, from: number, name: Name): boolean {
    const { tokens } = this.text;
    const isDashed = tokens.isMark(from - 1, "-") || tokens.isMark(from - 1, "–");
    const isClosed = [",", ".", ";", ")", "-", "–"].some((mark) => tokens.isMark(name.to, mark));
    return isDashed && isClosed && title.bodyFrom !== null && name.naming === "full" && !title.isPlural;
  }

  private titleEndingAt(at: number, separated: boolean): TitleMention | undefined {
    const direct = this.titleByEnd.get(at);
    if (direct || !separated) return direct;
    const { tokens, marks } = this.text;
    const word = marks.at(at - 1, "word");
    const joined =
      tokens.isMark(at - 1, ",") ||
      tokens.isMark(at - 1, "-") ||
      tokens.isMark(at - 1, "–") ||
      word?.entry.sense === "and-also" ||
      word?.entry.form === "và";
    if (!joined) return undefined;
    const comma = tokens.isMark(at - 2, ",") ? at - 2 : at - 1;
    return this.titleByEnd.get(at - 1) ?? this.titleByEnd.get(comma);
  }

  /** The token behind what joins a title to what stands before it; null where nothing does. */
  private afterSeparator(at: number, inList: boolean): number | null {
    const { tokens, marks } = this.text;
    let start = at;
    const mark = [",", "-", "–", "("].some((m) => tokens.isMark(at, m));
    if (mark) start++;
    const word = marks.at(start, "word");
    if (word && (word.entry.sense === "and-also" || (inList && word.entry.form === "và"))) start = word.to;
    const being = marks.at(start, "verb");
    // `…, nguyên là Giám đốc`: the words of the past are the title's own; `…, từng là` is left to its verb.
    if (mark && being?.entry.sense === "be") start = being.to;
    return start === at ? null : start;
  }

  /** `A (43 tuổi, phó bí thư …)`, `A, 50 tuổi, phó giám đốc …`: where what stands before the title does. */
  private ageEnd(at: number): number | null {
    const { tokens } = this.text;
    if (tokens.isMark(at, ",") && this.isAge(at + 1)) return at + 3;
    if (tokens.isMark(at, ",") && this.text.marks.at(at + 1, "word", "born")) return this.bornEnd(at + 1);
    if (!tokens.isMark(at, "(")) return null;
    for (let i = at + 2; i <= at + this.longestRemark(at + 1); i++)
      if (tokens.isMark(i, ",") && this.titleByStart.has(i + 1)) return i;
      else if (tokens.isMark(i, ")")) return null;
    return null;
  }

  /** `A, sinh năm 1957, trú tại quận 7, nguyên giám đốc …`: the comma before the first title of the clause. */
  private bornEnd(at: number): number | null {
    const { tokens, marks } = this.text;
    for (let i = at + 1; i <= at + LONGEST_LIFE; i++) {
      if (tokens.isMark(i, ",") && this.titleByStart.has(i + 1)) return i;
      if (marks.at(i, "verb") || [";", ":", "(", "."].some((mark) => tokens.isMark(i, mark))) return null;
    }
    return null;
  }

  /** In tokens, of the remark that opens at a token: a life is longer than `(trái)`. */
  private longestRemark(at: number): number {
    const isLife = this.isAge(at) || this.text.marks.at(at, "word", "born") !== undefined;
    return isLife ? LONGEST_LIFE : LONGEST_REMARK;
  }

  private isAge(at: number): boolean {
    const { tokens } = this.text;
    return tokens.isNumber(at) && tokens.isWord(at + 1) && /^tuổi$/i.test(tokens.word(at + 1));
  }

  /** `(trái)`, `(giữa)`, `(SN 1960)`: a short remark between a name and its titles. */
  private remarkEnd(at: number): number {
    const { tokens } = this.text;
    if (!tokens.isMark(at, "(") || this.titleByStart.has(at + 1)) return at;
    for (let i = at + 1; i <= at + this.longestRemark(at + 1); i++) if (tokens.isMark(i, ")")) return i + 1;
    return at;
  }

  private sentenceStart(token: number): number {
    return this.text.sentences[this.text.sentenceOf[token]!]!.from;
  }
}
