import type { ReferenceSheet } from "../../graph/read-rows.ts";
import type { Decision } from "../../resolution/resolution.ts";

/** A pair as a reviewer sees it: why they may be one, and what is said of each. */
export function showPair({ score, because }: Decision, a: ReferenceSheet, b: ReferenceSheet): string {
  return [`${Math.round(score * 100)} %  ${because}`, showSheet("A", a), showSheet("B", b)].join("\n");
}

function showSheet(letter: string, { reference, name, quote, article, facts }: ReferenceSheet): string {
  const said = facts.map(({ type, title, status, event, date, role, quote: words }) => {
    const what = [title ?? role ?? "", status, event, date].filter(Boolean).join(", ");
    return `     ${type} ${what}${words ? `  “${oneLine(words)}”` : ""}`;
  });
  return [
    `  ${letter}  ${name}  [${reference}]`,
    `     ${article.publishedAt ?? "no date"}  ${article.title}`,
    ...(said.length > 0 ? said : quote ? [`     “${oneLine(quote)}”`] : []),
  ].join("\n");
}

function oneLine(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > 160 ? `${words.slice(0, 157)}…` : words;
}
