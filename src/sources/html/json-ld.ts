import type { Page } from "./page.ts";

/** What a page's JSON-LD says of its article; values as they are, none of them trusted. */
export type JsonLdArticle = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
const DEEPEST = 6;

/** The first article of schema.org on the page: `NewsArticle`, `Article` and their kin. */
export function jsonLdArticle(document: Page): JsonLdArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parse(script.textContent ?? ""), 0);
    if (article) return article;
  }
  return null;
}

/** The text of a value, of its `name`, or of the first of several. */
export function jsonLdText(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(jsonLdText).filter(Boolean).join(", ") || undefined;
  if (typeof value === "object" && value !== null) return jsonLdText((value as { name?: unknown }).name);
  return undefined;
}

function parse(text: string): unknown {
  for (const json of [text, tolerant(text)])
    try {
      return JSON.parse(json);
    } catch {
      // A page with broken JSON-LD is read without it.
    }
  return null;
}

/** Many sites write line breaks inside strings, end in a semicolon or wrap all in a comment. */
function tolerant(text: string): string {
  return text
    .replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)|(?:\/\/)?\s*(?:--|\]\])>\s*$/g, "")
    .replace(/\p{Cc}+/gu, " ")
    .replace(/;\s*$/, "");
}

function articleIn(value: unknown, depth: number): JsonLdArticle | null {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return null;
  const types = [(value as { "@type"?: unknown })["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type)))
    return value as JsonLdArticle;
  const inside = Array.isArray(value)
    ? value
    : [(value as { "@graph"?: unknown })["@graph"], (value as { mainEntity?: unknown }).mainEntity];
  for (const each of inside) {
    const article = articleIn(each, depth + 1);
    if (article) return article;
  }
  return null;
}
