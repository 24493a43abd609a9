import { parseHTML } from "linkedom";

/** Metadata may hold entities and tags, escaped once more than they should be: `&quot;Họp&quot;`. */
export function textOfMarkup(text: string): string {
  const plain = /[&<]/.test(text)
    ? (parseHTML(`<html><body><p>${text}</p></body></html>`).document.body.textContent ?? "")
    : text;
  return plain.replace(/\s+/g, " ").trim();
}
