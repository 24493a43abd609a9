import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { InputError } from "../../std/errors.ts";
import { checkMarkup, MOST_NODES } from "./check-markup.ts";
import { leadOfPage } from "./lead-of-page.ts";
import { linesOfHtml } from "./lines-of-html.ts";
import { type PageMetadata, pageMetadata } from "./page-metadata.ts";
import { type HtmlNode, walkNodes } from "./walk-nodes.ts";

export interface HtmlArticle extends Omit<PageMetadata, "body" | "description"> {
  readonly title: string;
  readonly text: string;
}

/** Pages of news are thirty deep. */
const DEEPEST = 250;

/**
 * The article of a web page, without what stands around it. Offsets will be into this text.
 * @throws InputError, without a place, when the page has no article
 */
export function articleFromHtml(html: string): HtmlArticle {
  checkMarkup(html);
  const { document } = parseHTML(asWholePage(html));
  checkSize(document.documentElement as unknown as HtmlNode);
  const { body, description, ...metadata } = pageMetadata(document);
  const lead = leadOfPage(document, description);
  const found = new Readability(document as never).parse();
  const text = linesOfHtml(found?.content ?? "") || body || "";
  if (text === "")
    throw new InputError("has no article text that can be told from the rest of the page; give it as .txt");
  return {
    ...(found?.byline ? { author: found.byline } : {}),
    ...(found?.siteName ? { source: found.siteName } : {}),
    ...metadata,
    title: metadata.title ?? found?.title ?? "",
    text: lead && !spaceless(text).includes(spaceless(lead)) ? `${lead}\n\n${text}` : text,
  };
}

function checkSize(page: HtmlNode): void {
  let nodes = 0;
  let deepest = 0;
  walkNodes(page, (_, depth) => {
    deepest = Math.max(deepest, depth);
    return ++nodes <= MOST_NODES && depth <= DEEPEST;
  });
  if (nodes > MOST_NODES)
    throw new InputError(`has more than ${MOST_NODES} elements; give its article as .txt`);
  if (deepest > DEEPEST)
    throw new InputError(`has elements nested more than ${DEEPEST} deep; give its article as .txt`);
}

/** A piece of a page is read like a page. */
function asWholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

function spaceless(text: string): string {
  return text.replace(/\s+/g, "");
}
