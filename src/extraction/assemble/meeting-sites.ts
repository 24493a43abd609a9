import type { AnnotatedArticle } from "../annotated-article.ts";
import type { MeetingEvent } from "../settle/meeting-event.ts";
import { siteIn } from "../statements/attended/site.ts";

/** The first mentions of a meeting say where it was. */
const MOST_MENTIONS = 16;

/** The places of a meeting that was held in several at once, as worded: those of who attended, and those beside its name. */
export function meetingSites(
  article: AnnotatedArticle,
  event: MeetingEvent,
  attended: readonly string[],
): string[] {
  const { sentences, sentenceOf, marks } = article;
  const sites = new Map(attended.map((site) => [site.toLowerCase(), site]));
  const read = new Set(event.mentions.slice(0, MOST_MENTIONS).map(({ from }) => sentenceOf[from]!));
  for (const sentence of read) {
    const { from, to } = sentences[sentence]!;
    for (let at = from; at < to; at++) {
      const word = marks.at(at, "word", "site");
      const site = word ? siteIn(article, { from: at, to }) : null;
      // `63 điểm cầu` names none.
      if (site && site.length > article.tokens.slice(at, word!.to).length)
        sites.set(site.toLowerCase(), sites.get(site.toLowerCase()) ?? site);
    }
  }
  return [...sites.values()];
}
