import { parseHTML } from "linkedom";
import { type HtmlNode, TEXT_NODE, walkNodes } from "./walk-nodes.ts";

const words = (names: string) => new Set(names.split(" "));

const SILENT = words("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG OBJECT HEAD SELECT");
const PARAGRAPHS = words(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DETAILS DIV DL FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION SUMMARY TABLE UL",
);
const LINES = words("LI TR DT DD CAPTION");
const CELLS = words("TD TH");

/** White space that stands for what it sets apart, since no text of a page has any but blanks left. */
const PARAGRAPH = "\v";
const LINE = "\f";
const BREAK = "\r";
/** Before what an item of a list says. */
const ITEM = "\u001c";
/** An item that says something: an empty one has its end behind it. */
const OPENS_ITEM = new RegExp(`${ITEM}[^${LINE}]*$`);
const SPACES = new RegExp(`[\\s${ITEM}]*[${PARAGRAPH}${LINE}${BREAK}${ITEM}][\\s${ITEM}]*|\\s{2,}`, "g");

/**
 * The text of a piece of HTML: an empty line between paragraphs and captions, as articles in text files have it,
 * and a line each for rows and for the items of lists, these behind a dash.
 */
export function linesOfHtml(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  let text = "";
  walkNodes(
    document.body as unknown as HtmlNode,
    (node) => {
      if (node.nodeType === TEXT_NODE) text += (node.nodeValue ?? "").replace(/\s+/g, " ");
      else text += edgeOf(node.nodeName) + (node.nodeName === "LI" ? ITEM : "");
      return !SILENT.has(node.nodeName);
    },
    ({ nodeName }) => {
      if (nodeName !== "BR") text += edgeOf(nodeName);
    },
  );
  return text.replaceAll(SPACES, apart).trim();
}

function edgeOf(name: string): string {
  if (PARAGRAPHS.has(name)) return PARAGRAPH;
  if (LINES.has(name)) return LINE;
  if (name === "BR") return BREAK;
  return CELLS.has(name) ? " " : "";
}

function apart(space: string): string {
  return gapOf(space) + (OPENS_ITEM.test(space) ? "- " : "");
}

function gapOf(space: string): string {
  if (space.includes(PARAGRAPH) || space.split(BREAK).length > 2) return "\n\n";
  return space.includes(LINE) || space.includes(BREAK) ? "\n" : " ";
}
