import type { Sentence } from "../../text/sentences.ts";
import { Gap } from "../../text/tokens.ts";
import type { MarkedText } from "../marked-text.ts";
import { isByLine } from "./by-line.ts";
import { creditStart } from "./caption.ts";
import { isDateline } from "./dateline.ts";
import { NO_LIST } from "./list.ts";
import { quotedSentences } from "./quote.ts";
import { titleLength } from "./title.ts";

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
    if (quoted[i] === 1) return "quote";
    if (listHeads[i] !== NO_LIST) return "list";
    return leadOver ? "body" : "lead";
  });
}

function isRelated({ marks, tokens }: MarkedText, sentence: Sentence): boolean {
  return tokens.isMark(sentence.from, ">") || marks.at(sentence.from, "word", "related") !== undefined;
}
