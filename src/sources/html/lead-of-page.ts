import type { Page } from "./page.ts";

const MAY_BE_LEAD = "h2, h3, p, div, strong";
const CUT = /\s*(?:…|\.\.\.)$/;
const SHORTEST = 40;

/**
 * The lead, where it stands on the page as the page's own description says it. Many sites set it apart from the
 * article, and with it goes who met whom.
 */
export function leadOfPage(document: Page, description: string | undefined): string | null {
  const said = inOneLine(description ?? "").replace(CUT, "");
  if (said.length < SHORTEST) return null;
  for (const element of document.querySelectorAll(MAY_BE_LEAD)) {
    const text = inOneLine(element.textContent ?? "");
    if (text.startsWith(said) && text.length < 2 * said.length) return text;
  }
  return null;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
