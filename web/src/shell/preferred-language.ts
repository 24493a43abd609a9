import type { Language } from "../state/explorer.ts";

/** Of a reader whose link names none. */
export function preferredLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("vi") ? "vi" : "en";
}
