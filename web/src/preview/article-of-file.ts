import type { ArticleInput } from "../graphql/documents.gen.ts";

/** The article in a file: one of JSON has its parts, a page its text, anything else is the text. */
export async function articleOfFile(file: File): Promise<ArticleInput> {
  return articleIn(file.name, await file.text());
}

function articleIn(name: string, content: string): ArticleInput {
  if (/\.jsonl?$/i.test(name)) return ofJson(content) ?? { text: content };
  if (/\.html?$/i.test(name)) return ofPage(content);
  return { text: content, title: name.replace(/\.[^.]+$/, "") };
}

/** One article, over however many lines, or the first of a file with one a line. */
function ofJson(content: string): ArticleInput | null {
  const article = parsed(content) ?? parsed(content.split("\n")[0]!);
  if (typeof article?.text !== "string") return null;
  const { text, title, publishedAt, url, source } = article;
  return { text, title: title ?? "", publishedAt: publishedAt?.slice(0, 10) ?? null, url, source };
}

function parsed(json: string): Partial<ArticleInput> | null {
  try {
    return JSON.parse(json);
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
