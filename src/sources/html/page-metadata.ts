import { jsonLdArticle, jsonLdText } from "./json-ld.ts";
import type { Page } from "./page.ts";
import { publicationTime } from "./publication-time.ts";
import { textOfMarkup } from "./text-of-markup.ts";

/** What a page says of its article outside the article's text. */
export interface PageMetadata {
  readonly title?: string;
  readonly publishedAt?: string;
  readonly author?: string;
  readonly source?: string;
  readonly url?: string;
  readonly description?: string;
  /** The text, where the page gives it to machines. */
  readonly body?: string;
}

/** JSON-LD first, since it is written for machines; then OpenGraph, then the names that sites have made up. */
export function pageMetadata(document: Page): PageMetadata {
  const article = jsonLdArticle(document) ?? {};
  const meta = (...names: string[]) => metaContent(document, names);
  const found = {
    title: jsonLdText(article.headline) ?? meta("og:title", "twitter:title", "headline", "dc.title"),
    publishedAt: firstDate(
      jsonLdText(article.datePublished),
      meta("article:published_time", "datePublished", "og:published_time", "og:article:published_time"),
      meta("pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date"),
      meta("dc.date.issued", "dcterms.created", "dc.date", "date", "article.published"),
      timeElement(document),
      jsonLdText(article.dateCreated),
    ),
    author: jsonLdText(article.author) ?? meta("author", "article:author", "dc.creator", "parsely-author"),
    source: jsonLdText(article.publisher) ?? meta("og:site_name", "application-name"),
    url: firstAddress(
      document.querySelector('link[rel="canonical"]')?.getAttribute("href"),
      meta("og:url"),
      article.url,
      article.mainEntityOfPage,
      (article.mainEntityOfPage as { "@id"?: unknown } | undefined)?.["@id"],
    ),
    description: meta("og:description", "description") ?? jsonLdText(article.description),
    body: jsonLdText(article.articleBody),
  };
  const author = isAddress(found.author) ? undefined : found.author;
  const texts = Object.entries({ ...found, author }).flatMap(([name, text]) =>
    text ? [[name, name === "url" ? text : textOfMarkup(text)]] : [],
  );
  return Object.fromEntries(texts);
}

/** The content of the first of these names, whether it is a `name`, a `property` or an `itemprop`, in any case. */
function metaContent(document: Page, names: readonly string[]): string | undefined {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim();
    for (const attribute of ["name", "property", "itemprop"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return names.map((name) => contents.get(name.toLowerCase())).find(Boolean);
}

function timeElement(document: Page): string | undefined {
  const times = [...document.querySelectorAll("time")];
  const marked = times.find((time) => time.hasAttribute("pubdate") || time.hasAttribute("itemprop"));
  const time = marked ?? times[0];
  return time?.getAttribute("datetime") ?? time?.textContent ?? undefined;
}

function firstDate(...texts: (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const time = text && publicationTime(text);
    if (time) return time;
  }
  return undefined;
}

function firstAddress(...values: unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === "string" && isAddress(value));
}

function isAddress(text: string | undefined | null): boolean {
  return /^https?:\/\//i.test(text ?? "");
}
