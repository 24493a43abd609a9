import { parseFeed } from "feedsmith";
import { InputError } from "../../std/errors.ts";
import { checkMarkup } from "../html/check-markup.ts";
import { linesOfHtml } from "../html/lines-of-html.ts";
import { publicationTime } from "../html/publication-time.ts";
import { textOfMarkup } from "../html/text-of-markup.ts";

/** An article as a feed gives it; whether it is one is checked later. */
export interface FeedArticle {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly source?: string | undefined;
}

type Parsed = ReturnType<typeof parseFeed<string>>;
type Feed<Format extends Parsed["format"]> = Extract<Parsed, { format: Format }>["feed"];

/** Behind its last tag a feed may have a comment: which server made it, and how fast. */
const END = 1000;

/**
 * The articles of an RSS or Atom feed: the whole text where the feed has it, else the summary.
 * @throws InputError, without a place, where it is no feed
 */
export function feedArticles(xml: string): FeedArticle[] {
  checkMarkup(xml);
  const parsed = parse(xml);
  // What reads a feed forgives one that was cut.
  if (!/<\/([\w.-]+:)?(rss|feed|RDF)\s*>/.test(xml.slice(-END)))
    throw new InputError("is a feed that ends in the middle; fetch it again");
  switch (parsed.format) {
    case "rss":
      return rssArticles(parsed.feed);
    case "rdf":
      return rdfArticles(parsed.feed);
    case "atom":
      return atomArticles(parsed.feed);
    default:
      throw new InputError("is a JSON feed; give its articles as .jsonl");
  }
}

function parse(xml: string): Parsed {
  try {
    return parseFeed(xml);
  } catch {
    throw new InputError("is no whole RSS or Atom feed; give its articles as .html, .txt or .jsonl");
  }
}

function rssArticles({ title: source, items = [] }: Feed<"rss">): FeedArticle[] {
  return items.map(({ guid, link, title, content, description, pubDate, authors, dc }) => ({
    id: guid?.value ?? link,
    title: title && textOfMarkup(title),
    text: htmlText(content?.encoded ?? description),
    publishedAt: time(pubDate ?? dc?.dates?.[0]),
    author: dc?.creators?.[0] ?? authors?.[0]?.name,
    url: link,
    source,
  }));
}

function rdfArticles({ title: source, items = [] }: Feed<"rdf">): FeedArticle[] {
  return items.map(({ link, title, content, description, dc }) => ({
    id: dc?.identifiers?.[0] ?? link,
    title: title && textOfMarkup(title),
    text: htmlText(content?.encoded ?? description),
    publishedAt: time(dc?.dates?.[0]),
    author: dc?.creators?.[0],
    url: link,
    source,
  }));
}

function atomArticles({ title: source, entries = [] }: Feed<"atom">): FeedArticle[] {
  return entries.map(({ id, title, content, summary, published, updated, authors, links = [] }) => ({
    id,
    title: atomText(title),
    text: atomText(content?.value === undefined ? summary : content),
    publishedAt: time(published ?? updated),
    author: authors?.[0]?.name,
    url: (links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0])?.href,
    source: atomText(source),
  }));
}

/** Plain unless it says that it is not: RFC 4287, 3.1.1. */
function atomText(text: { value?: string; type?: string } | undefined): string | undefined {
  return /html/.test(text?.type ?? "") ? htmlText(text?.value) : text?.value?.trim();
}

function htmlText(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  checkMarkup(html);
  return linesOfHtml(html);
}

/** As it is given where it is no date, so that the refusal shows it. */
function time(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (publicationTime(text) ?? text);
}
