import type { AnnotatedArticle } from "../annotated-article.ts";
import type { MeetingMention } from "../mentions/meeting-mention.ts";

/** Is it named beside the report: in its title, its lead or the line of a picture? */
export function isAside(
  { segments, sentenceOf }: Pick<AnnotatedArticle, "segments" | "sentenceOf">,
  { from }: MeetingMention,
): boolean {
  const kind = segments[sentenceOf[from]!];
  return kind === "caption" || kind === "lead" || kind === "title";
}
