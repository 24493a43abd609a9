import type { ToldApart } from "./candidate.ts";

/** A small page about an entity, for the frame that a client shows beside a name. */
export function previewPage({ node, kind, positions, bodies, articles }: ToldApart): string {
  const list = (items: readonly string[]) => items.map((item) => `<li>${htmlText(item)}</li>`).join("");
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${htmlText(node.name)}</title></head>
<body><h1>${htmlText(node.name)}</h1>
<p>${kind}, ${articles} article${articles === 1 ? "" : "s"}</p>
<ul>${list(positions)}</ul>
<ul>${list(bodies)}</ul>
</body></html>
`;
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
}
