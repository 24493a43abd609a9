import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { InputError } from "../std/errors.ts";

export interface HtmlArticle {
  readonly title: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly author?: string;
  readonly source?: string;
  readonly url?: string;
}

/**
 * The article of a web page, without what stands around it. Offsets will be into this text.
 * @throws InputError when the page has no article
 */
export function articleFromHtml(html: string, file: string): HtmlArticle {
  const { document } = parseHTML(html);
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const fromMeta = publicationTime(document);
  const found = new Readability(document as never).parse();
  if (!found?.textContent?.trim()) {
    throw new InputError("has no article text that can be told from the rest of the page; give it as .txt", {
      file,
    });
  }
  const publishedAt = fromMeta ?? isoOrNothing(found.publishedTime);
  return {
    title: found.title ?? "",
    text: paragraphs(found.content ?? ""),
    ...(publishedAt ? { publishedAt } : {}),
    ...(found.byline ? { author: found.byline } : {}),
    ...(found.siteName ? { source: found.siteName } : {}),
    ...(url ? { url } : {}),
  };
}

function publicationTime(document: ReturnType<typeof parseHTML>["document"]): string | undefined {
  const meta = document.querySelector(
    'meta[property="article:published_time"], meta[itemprop="datePublished"]',
  );
  return isoOrNothing(
    meta?.getAttribute("content") ?? document.querySelector("time[datetime]")?.getAttribute("datetime"),
  );
}

function isoOrNothing(text: string | null | undefined): string | undefined {
  const match = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(
    text?.trim() ?? "",
  );
  return match?.[0];
}

const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, td, pre";

/** One paragraph a block element, with an empty line between, as articles in text files have it. */
function paragraphs(content: string): string {
  const { document } = parseHTML(`<body>${content}</body>`);
  const blocks = [...document.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const texts = blocks.map((block) => (block.textContent ?? "").replace(/\s+/g, " ").trim()).filter(Boolean);
  return texts.length > 0 ? texts.join("\n\n") : (document.body.textContent ?? "").trim();
}
