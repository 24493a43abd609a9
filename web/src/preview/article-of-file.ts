import type { ArticleInput } from "../graphql/documents.gen.ts";

/** The article in a file: one of JSON has its parts, a page its text, anything else is the text. */
export function articleOfFile(name: string, content: string): ArticleInput {
  if (/\.jsonl?$/i.test(name)) return ofJson(content) ?? { text: content };
  if (/\.html?$/i.test(name)) return ofPage(content);
  return { text: content, title: name.replace(/\.[^.]+$/, "") };
}

function ofJson(content: string): ArticleInput | null {
  try {
    const { text, title, publishedAt, url, source } = JSON.parse(content.split("\n")[0]!);
    if (typeof text !== "string") return null;
    return { text, title: title ?? "", publishedAt: publishedAt?.slice(0, 10) ?? null, url, source };
  } catch {
    return null;
  }
}

/** Parsed apart from our page: nothing in it runs or is fetched. */
function ofPage(content: string): ArticleInput {
  const page = new DOMParser().parseFromString(content, "text/html");
  for (const each of page.querySelectorAll("script, style, noscript, template, nav, footer, aside"))
    each.remove();
  const main = page.querySelector("article") ?? page.querySelector("main") ?? page.body;
  const blocks = [...main.querySelectorAll("p, h2, h3, li")].map((each) => each.textContent?.trim() ?? "");
  const text = blocks.filter(Boolean).join("\n\n") || (main.textContent ?? "").trim();
  return { text, title: page.querySelector("h1")?.textContent?.trim() ?? page.title };
}
