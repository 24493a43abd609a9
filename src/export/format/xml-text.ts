/** What XML 1.0 has no way to write: control characters, halves of surrogate pairs, and two non-characters. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Whatever needs a second look, or may: all but what most texts are made of. */
const UNUSUAL = /[^ !#-%'-;=?-\uD7FF\uE000-\uFFFD]/;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as it stands in an element or an attribute; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(ILLEGAL, "").replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign]!);
}
