import { TokenKind } from "../../text/tokens.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { groupEndingWith, type OfficialsGroup } from "./officials-group.ts";

/** Words between a subject and its verb that nothing explains: more, and the verb may be another's. */
const MOST_UNEXPLAINED = 3;
/** Verbs that a subject does beside the one asked for: `dự và chủ trì`, `nêu khi chủ trì`. */
const COMPANIONS = new Set(["attend", "speak", "open-close", "direct", "say", "remark", "organise"]);

const LONGEST_APPOSITION = 26;
const TOO_FAR = "too much stands between the name and the verb";

export interface SubjectSearch {
  readonly group: OfficialsGroup | null;
  /** Why there is none. */
  readonly because: string;
}

/** The officials who do what the verb at a token says: the last named before it in its sentence. */
export function subjectBefore(article: AnnotatedArticle, verb: number): SubjectSearch {
  const sentence = article.sentenceOf[verb]!;
  const before = article.officialsOf[sentence]!.filter(({ to }) => to <= verb);
  const last = before.at(-1);
  if (!last) return { group: null, because: "nobody is named before the verb" };
  const obstacle = obstacleBetween(article, last.to, verb);
  if (obstacle && !(obstacle === TOO_FAR && isApposition(article, last.to, verb)))
    return { group: null, because: obstacle };
  const group = groupEndingWith(article, last);
  const commanded = delegatedBefore(article, group.from);
  if (commanded) return { group: null, because: `“${commanded}” makes it a task` };
  return { group, because: "" };
}

function obstacleBetween(article: AnnotatedArticle, from: number, to: number): string | null {
  const { marks, tokens, inside } = article;
  let unexplained = 0;
  for (let at = from; at < to; ) {
    const verb = marks.at(at, "verb");
    const word = marks.at(at, "word");
    const behalf = word?.entry.sense === "on-behalf" ? word : undefined;
    if (inside[at]) at++;
    else if (behalf)
      at = article.bodiesOf[article.sentenceOf[at]!]!.find((b) => b.from === behalf.to)?.to ?? behalf.to;
    else if (word && word.entry.sense === "not") return `“${word.entry.form}” denies it`;
    else if (
      word &&
      (word.entry.sense === "aux" || word.entry.sense === "when" || word.entry.sense === "and")
    )
      at = word.to;
    else if (verb?.entry.sense === "delegate") return `“${verb.entry.form}” makes it a task`;
    else if (verb && COMPANIONS.has(verb.entry.sense)) at = verb.to;
    else if (marks.at(at, "time")) at = marks.at(at, "time")!.to;
    else if (marks.at(at, "place")) at = marks.at(at, "place")!.to;
    else if (marks.at(at, "meeting")) at = marks.at(at, "meeting")!.to;
    else if (marks.at(at, "honorific")) at = marks.at(at, "honorific")!.to;
    else {
      if (tokens.kinds[at] !== TokenKind.Mark) unexplained++;
      else if (tokens.isMark(at, ";") || tokens.isMark(at, ":")) return "a new clause begins before the verb";
      at++;
    }
    if (unexplained > MOST_UNEXPLAINED) return TOO_FAR;
  }
  return null;
}

/** `A, trưởng Ban chỉ đạo về …, đã chủ trì`: a remark that a comma or a dash closes; `A trả lời … khi chủ trì`. */
function isApposition({ marks, tokens }: AnnotatedArticle, from: number, verb: number): boolean {
  if (verb - from > LONGEST_APPOSITION) return false;
  let before = verb - 1;
  while (before > from && marks.at(before, "word", "aux")) before--;
  const isWhen = marks.at(before, "word", "when")?.entry.form === "khi";
  const isClosed = tokens.isMark(before, ",") || tokens.isMark(before, "-") || tokens.isMark(before, "–");
  if (!isWhen && !isClosed) return false;
  for (let at = from; at < before; at++) {
    const word = marks.at(at, "word");
    if (
      tokens.isMark(at, ";") ||
      tokens.isMark(at, '"') ||
      word?.entry.sense === "not" ||
      word?.entry.sense === "future"
    )
      return false;
    const sense = marks.at(at, "verb")?.entry.sense;
    if (sense === "delegate" || (sense === "say" && !isWhen)) return false;
  }
  return true;
}

/** `giao Phó Thủ tướng … chủ trì`: told to, not done. */
function delegatedBefore({ marks }: AnnotatedArticle, at: number): string | null {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const verb = marks.at(from, "verb", "delegate");
    if (verb && verb.to >= at) return verb.entry.form;
  }
  return null;
}
