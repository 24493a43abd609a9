import { generateAtomFeed } from "feedsmith";
import type { FeedArticle, FeedEntry } from "./feed-entry.ts";

/** Entries as Atom (RFC 4287), latest first. */
export function atomFeed(url: string, title: string, entries: readonly FeedEntry[]): string {
  return generateAtomFeed({
    id: url,
    title: { value: title },
    updated: dateOf(entries[0]?.day ?? "1970-01-01"),
    links: [{ href: url, rel: "self", type: "application/atom+xml" }],
    authors: [{ name: "officials-graph" }],
    entries: entries.map(({ id, title, day, articles }) => ({
      id: `urn:officials-graph:claim:${encodeURIComponent(id)}`,
      title: { value: title },
      updated: dateOf(day),
      links: articles.flatMap(({ url }) => (url ? [{ href: url, rel: "related" }] : [])),
      summary: { value: articles.map(inWords).join("\n") || title },
    })),
  });
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function inWords({ title, id, quote }: FeedArticle): string {
  return `${title || id}${quote ? `: “${quote}”` : ""}`;
}
