import { InputError, type InputPlace } from "../std/errors.ts";
import { loneSurrogateAt } from "./encoding/lone-surrogate.ts";

/**
 * Refuses what is no text wherever it stands in a value: NUL and lone surrogates, which escapes bring into JSON.
 * @throws InputError that names the field and the byte, in UTF-8, from the field's start
 */
export function checkCharacters(value: unknown, place: InputPlace, field = ""): void {
  if (typeof value === "string") {
    const fault = faultOf(value);
    if (fault) throw new InputError(fault, { ...place, ...(field ? { field } : {}) });
  } else if (Array.isArray(value)) {
    for (const [i, each] of value.entries()) checkCharacters(each, place, `${field}[${i}]`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value))
      checkCharacters(each, place, field ? `${field}.${key}` : key);
  }
}

function faultOf(text: string): string | null {
  const nul = text.indexOf("\0");
  if (nul >= 0) return `has a NUL at byte ${bytesBefore(text, nul)}; remove it, or fetch the article again`;
  const half = loneSurrogateAt(text);
  if (half < 0) return null;
  const at = bytesBefore(text, half);
  return `has half a character (a lone surrogate) at byte ${at}; fetch the article again, or remove it`;
}

function bytesBefore(text: string, end: number): number {
  return Buffer.byteLength(text.slice(0, end), "utf8");
}
