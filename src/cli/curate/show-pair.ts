import type { ReferenceSheet } from "../../graph/read-rows.ts";
import type { Decision } from "../../resolution/decision.ts";

/** A pair as a reviewer sees it: why they may be one, and what is said of each. */
export function showPair({ score, because }: Decision, a: ReferenceSheet, b: ReferenceSheet): string {
  return [`${Math.round(score * 100)} %  ${because}`, showSheet("A", a), showSheet("B", b)].join("\n");
}

function showSheet(letter: string, sheet: ReferenceSheet): string {
  const { reference, name, date, quote, article, facts } = sheet;
  const said = facts.map(({ type, title, status, event, date: day, role, quote: words }) => {
    const what = [title ?? role ?? "", status, event, day].filter(Boolean).join(", ");
    return `     ${type} ${what}${words ? `  “${oneLine(words)}”` : ""}`;
  });
  return [
    `  ${letter}  ${name}${date ? `, ${date}` : ""}  [${reference}]`,
    `     ${article.publishedAt ?? "no date"}  ${article.title}`,
    ...(said.length > 0 ? said : quote ? [`     “${oneLine(quote)}”`] : []),
  ].join("\n");
}

function oneLine(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > 160 ? `${words.slice(0, 157)}…` : words;
}
