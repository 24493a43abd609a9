import type { AnnotatedArticle } from "../annotated-article.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";

/** Words that lead on to what a description leaves out, such as a person. */
const LEADS_ON = new Set(["and", "with", "of", "at", "between", "towards", "by", "according"]);
const LONGEST_LEADING_ON = 2;

/** What a meeting is called where the text says most of it: `buổi làm việc với` a person is a `Buổi làm việc`. */
export function meetingName(
  article: Pick<AnnotatedArticle, "tokens" | "marks">,
  { from, to, kind, isImplicit }: MeetingMention,
): string {
  if (isImplicit) return capitalised(kind);
  // `đã làm việc`
  const start = article.marks.at(from, "word", "aux")?.to ?? from;
  const words = article.tokens.slice(start, withoutLead(article, start, to)).replace(/\s+/g, " ");
  return capitalised(words);
}

function capitalised(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

function withoutLead({ marks }: Pick<AnnotatedArticle, "marks">, from: number, to: number): number {
  for (let at = to - 1; at > from && at >= to - LONGEST_LEADING_ON; at--) {
    const word = marks.at(at, "word");
    if (word && word.to >= to && LEADS_ON.has(word.entry.sense)) return withoutLead({ marks }, from, at);
  }
  return to;
}
