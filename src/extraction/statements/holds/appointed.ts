import type { TenureEvent } from "../../../record/extraction-record.ts";
import type { AnnotatedArticle } from "../../annotated-article.ts";
import type { Mark } from "../../marks.ts";
import type { Official } from "../../mentions/official.ts";
import type { HoldsFinding, StatementRule } from "../../rule.ts";
import { listColon, membersBehind } from "../listed-behind.ts";
import { groupStartingWith } from "../officials-group.ts";
import { sentenceOf } from "../sentence-of.ts";
import { dateOfEvent } from "./date-of-event.ts";
import { decisionOf } from "./decision.ts";
import { personBefore } from "./person-before.ts";
import { proposedBecause } from "./proposed.ts";
import { termEnd } from "./term-end.ts";
import { skipToTitle, titleList } from "./title-list.ts";

const FARTHEST_PERSON = 5;
const FARTHEST_POST = 14;
/** In tokens: `, một thành viên của đảng cầm quyền …, làm`. */
const LONGEST_APPOSITION = 24;
/** In tokens, of `Ngay sau khi`. */
const MOST_OPENING = 4;
/** In tokens: `các đồng chí`. */
const MOST_HONORIFIC = 3;
/** `được Ban Thường vụ Tỉnh ủy Bắc Giang luân chuyển`: the agent stands between. */
const FARTHEST_PASSIVE = 14;
/** Verbs whose subject comes to the post: `được bầu`, `đắc cử`, `nhậm chức`. */
const PASSIVE = /được|cử|nhậm/;

export const appointed: StatementRule<HoldsFinding> = {
  id: "holds/appointed",
  says: "Who is appointed, elected, assigned, transferred or approved to a title has it from then.",
  find(article, decline) {
    return article.marks.ofSense("verb", "appoint").flatMap((verb) => {
      if (article.inside[verb.from]) return [];
      const proposed = proposedBecause(article, verb.from);
      if (proposed) {
        decline({ from: verb.from, to: verb.to }, proposed);
        return [];
      }
      const found = activeForm(article, verb) ?? passiveForm(article, verb) ?? listForm(article, verb);
      if (!found) {
        decline({ from: verb.from, to: verb.to }, "no person with a title to come to");
        return [];
      }
      const date = dateOfEvent(article, verb.from);
      const all = new Set([...found.persons, ...listedWith(article, found.persons[0]!, verb.from)]);
      return [...all].flatMap((person) =>
        found.titles.map((title) => ({
          type: "HOLDS" as const,
          person,
          title,
          status: title.status === "former" ? ("current" as const) : title.status,
          event: isApproved(article, verb) ? ("APPROVED" as const) : (verb.entry.value as TenureEvent),
          ...(date ? { date } : {}),
          ...decisionOf(article, verb),
          evidence: sentenceOf(article, verb.from),
          strength: 0.85,
        })),
      );
    });
  },
};

/** `phê chuẩn kết quả bầu chức vụ …`: what is told is the approval, not the election. */
function isApproved({ marks }: AnnotatedArticle, { from }: Mark): boolean {
  return [1, 2, 3, 4].some((back) => {
    const verb = marks.at(from - back, "verb", "appoint");
    const what = verb?.entry.value === "APPROVED" ? marks.at(verb.to, "word", "result") : undefined;
    return what?.to === from;
  });
}

interface Appointment {
  readonly persons: readonly number[];
  readonly titles: ReturnType<typeof titleList>;
}

/** `bổ nhiệm ông A, Phó Giám đốc Sở Y tế, giữ chức vụ Giám đốc Sở Y tế`. */
function activeForm(article: AnnotatedArticle, verb: Mark): Appointment | null {
  const official = officialBehind(article, verb.to);
  // `Trước khi được luân chuyển về huyện, ông A giữ chức …`: the comma ends what was decided.
  if (!official || article.tokens.isMark(official.from - 1, ",") || isReplaced(article, official))
    return null;
  const { officials, to } = groupStartingWith(article, official);
  const limit = to + (article.tokens.isMark(to, ",") ? LONGEST_APPOSITION : FARTHEST_POST);
  for (let at = to; at < limit; at++) {
    if (at >= to + FARTHEST_POST && article.personStarts[at]) return null;
    // Each of several has his own of what is listed `lần lượt`.
    if (article.tokens.isWord(at) && /^lượt$/i.test(article.tokens.word(at))) return null;
    const hold = article.marks.at(at, "verb", "hold") ?? article.marks.at(at, "verb", "post");
    if (!hold) continue;
    const titles = titleList(article, skipToTitle(article, hold.to));
    return titles.length > 0 ? { persons: officials.map(({ person }) => person), titles } : null;
  }
  return null;
}

/** `được bầu kế nhiệm bà B giữ chức …`: who stands behind the verb makes room. */
function isReplaced({ marks }: AnnotatedArticle, { from }: Official): boolean {
  return [1, 2].some((length) => marks.at(from - length, "verb", "succeed")?.to === from);
}

/** `ông A được bầu làm Chủ tịch UBND tỉnh`, `phê chuẩn chức vụ Giám đốc đối với ông A`. */
function passiveForm(article: AnnotatedArticle, verb: Mark): Appointment | null {
  const next = article.marks.at(verb.to, "verb", "succeed") && officialBehind(article, verb.to);
  const titles = titleList(article, skipToTitle(article, next ? next.to : verb.to));
  if (titles.length === 0) return null;
  const end = termEnd(article, titles.at(-1)!.end);
  const towards = article.marks.at(end, "word", "towards") ?? article.marks.at(end, "word", "with");
  const behind = towards ? officialBehind(article, towards.to) : givenTo(article, end);
  const passive = PASSIVE.test(verb.entry.form) ? verb.from : passiveBefore(article, verb.from);
  if (!behind && (passive === null || titles[0]!.isPlural)) return null;
  const person =
    behind?.person ??
    personBefore(article, passive ?? verb.from) ??
    toldOf(article, passive ?? verb.from, end);
  return person === null ? null : { persons: [person], titles };
}

/** `bầu bổ sung hai Ủy viên Ban Thường vụ, gồm: ông A và bà B`, also in lines below. */
function listForm(article: AnnotatedArticle, verb: Mark): Appointment | null {
  const titles = titleList(article, skipToTitle(article, verb.to));
  const colon = titles.length > 0 ? listColon(article, termEnd(article, titles.at(-1)!.end)) : null;
  const persons = colon === null ? [] : membersBehind(article, colon).map(({ person }) => person);
  return persons.length > 0 ? { persons, titles } : null;
}

/** `Sau khi được bầu làm Chủ tịch UBND tỉnh, ông A …`: who is named or taken up behind the comma of such an opening. */
function toldOf(article: AnnotatedArticle, passive: number, end: number): number | null {
  const { marks, tokens, sentences, sentenceOf } = article;
  const { from } = sentences[sentenceOf[passive]!]!;
  const opens = passive - from <= MOST_OPENING && marks.at(passive - 1, "word", "when")?.to === passive;
  if (!opens || !tokens.isMark(end, ",")) return null;
  const pronoun = marks.at(end + 1, "honorific", "one");
  if (pronoun && !article.personStarts[pronoun.to] && !marks.at(pronoun.to, "word", "future"))
    return personBefore(article, pronoun.to);
  const official = article.officialsOf[sentenceOf[passive]!]!.find((o) => o.from >= end);
  const isNear = official !== undefined && official.from === end + 1 && official.naming !== "title";
  return isNear && !marks.at(official.to, "word", "future") ? official.person : null;
}

/** `trao quyết định bổ nhiệm Vụ trưởng Vụ Pháp chế cho ông A`: who is given the post. */
function givenTo(article: AnnotatedArticle, end: number): Official | undefined {
  const { tokens } = article;
  if (!tokens.isWord(end) || !/^cho$/i.test(tokens.word(end))) return undefined;
  const official = officialBehind(article, end + 1);
  return official?.from === end + 1 ? official : undefined;
}

/** `Các ông A, B, C được bầu làm …`, `Ông A, ông B và C được bầu làm …`: those who are listed before the one at the verb. */
function listedWith(article: AnnotatedArticle, person: number, verb: number): number[] {
  const { marks, tokens } = article;
  const before = article.officialsOf[article.sentenceOf[verb]!]!.filter(({ to }) => to <= verb);
  if (before.at(-1)?.person !== person) return [];
  const listed: number[] = [];
  let endsInAnd = false;
  for (let i = before.length - 1; i >= 0; i--) {
    const { from, nameFrom, person: one } = before[i]!;
    if (one !== person) listed.unshift(one);
    for (let at = from - MOST_HONORIFIC; at < nameFrom; at++)
      if (marks.at(at, "honorific", "many")?.to === nameFrom) return listed;
    const previous = before[i - 1];
    const isAnd = previous !== undefined && marks.at(previous.to, "word", "and")?.to === from;
    const isComma = previous !== undefined && tokens.isMark(previous.to, ",") && previous.to + 1 === from;
    if (!isAnd && !isComma) return endsInAnd && opensClause(article, from) ? listed : [];
    endsInAnd ||= isAnd && one === person;
  }
  return [];
}

function opensClause({ tokens, sentences, sentenceOf }: AnnotatedArticle, at: number): boolean {
  return (
    at === sentences[sentenceOf[at]!]!.from || [",", ";", ":"].some((mark) => tokens.isMark(at - 1, mark))
  );
}

/** `vừa được Thủ tướng bầu làm`: where the passive's word stands, before the one who does it. */
function passiveBefore({ tokens }: AnnotatedArticle, verb: number): number | null {
  for (let at = verb - 1; at >= Math.max(0, verb - FARTHEST_PASSIVE); at--) {
    if (tokens.isWord(at) && /^được$/i.test(tokens.word(at))) return at;
    // `ông A nhận quyết định điều động, bổ nhiệm làm …`
    if (/^nhận quyết định$/i.test(tokens.slice(at, Math.min(at + 3, tokens.count)))) return at;
    if (tokens.isMark(at, ".") || tokens.isMark(at, ";") || tokens.isMark(at, ":")) return null;
  }
  return null;
}

function officialBehind(article: AnnotatedArticle, at: number): Official | undefined {
  const sentence = article.officialsOf[article.sentenceOf[at]!];
  const behind = sentence?.find(({ from, naming }) => from >= at && naming !== "title");
  return behind && behind.from - at <= FARTHEST_PERSON ? behind : undefined;
}
