import type { Sentence } from "../../text/sentences.ts";
import { Gap } from "../../text/tokens.ts";
import type { MarkedText } from "../marked-text.ts";
import { isByLine } from "./by-line.ts";
import { creditStart } from "./caption.ts";
import { isDateline } from "./dateline.ts";
import { NO_LIST } from "./list.ts";
import { quotedSentences } from "./quote.ts";
import { titleLength } from "./title.ts";

/** In tokens, of a line that is told apart by its words. */
const SHORTEST_LINE = 5;
const ONCE = -1;

/** What a sentence is for. Quote: words of somebody, not of the reporter. Related: a link to another article. */
export type SegmentKind =
  | "title"
  | "dateline"
  | "lead"
  | "body"
  | "quote"
  | "list"
  | "caption"
  | "by-line"
  | "related";

/**
 * The kind of each sentence, by its own words and its place in the article.
 * @param listHeads by sentence, `NO_LIST` where it is of none
 */
export function segmentKinds(text: MarkedText, listHeads: Int32Array): SegmentKind[] {
  const titled = titleLength(text);
  const quoted = quotedSentences(text);
  const repeated = firstTold(text);
  const leads = new Set<number>();
  let leadSeen = false;
  let leadOver = false;
  let bylineSeen = false;
  return text.sentences.map((sentence, i) => {
    const startsBlock = i > 0 && text.tokens.gaps[sentence.from] === Gap.Paragraph;
    if (startsBlock && leadSeen) leadOver = true;
    if (isDateline(text, sentence)) return "dateline";
    if (isRelated(text, sentence)) return "related";
    if (i > 0 && isByLine(text, i)) {
      bylineSeen = true;
      return "by-line";
    }
    if (bylineSeen && startsBlock) return "caption";
    if (creditStart(text, sentence) !== null) return "caption";
    if (i < titled) return "title";
    if (bylineSeen && i > 0) return "caption";
    leadSeen = true;
    if (!leadOver) leads.add(i);
    if (leadOver && repeated[i] !== ONCE && !leads.has(repeated[i]!)) return "caption";
    if (quoted[i] === 1) return "quote";
    if (listHeads[i] !== NO_LIST) return "list";
    return leadOver ? "body" : "lead";
  });
}

/**
 * Where each sentence is told first that is told twice in the same words, `ONCE` for others: most are lines of pictures, which
 * pages give beside the text and again below it. A lead that is told again is none.
 */
function firstTold({ tokens, sentences }: MarkedText): Int32Array {
  const repeated = new Int32Array(sentences.length).fill(ONCE);
  const seen = new Map<string, number>();
  sentences.forEach(({ from, to }, i) => {
    if (to - from < SHORTEST_LINE) return;
    const words = tokens.slice(from, to);
    const first = seen.get(words);
    if (first === undefined) seen.set(words, i);
    else repeated[i] = repeated[first] = first;
  });
  return repeated;
}

function isRelated({ marks, tokens }: MarkedText, sentence: Sentence): boolean {
  return tokens.isMark(sentence.from, ">") || marks.at(sentence.from, "word", "related") !== undefined;
}
