import { InputError, type InputPlace } from "../../std/errors.ts";
import { loneSurrogateAt } from "../encoding/lone-surrogate.ts";

/** Articles are flat and records four deep; what is deeper was made to break who reads it. */
const DEEPEST = 64;

/**
 * Refuses what is no text wherever it stands in a value: NUL and lone surrogates, which escapes bring into JSON;
 * and what JavaScript would take for something else than data.
 * @throws InputError that names the field and the byte, in UTF-8, from the field's start
 */
export function checkValue(value: unknown, place: InputPlace, field = "", depth = 0): void {
  const at = field ? { ...place, field } : place;
  if (typeof value === "string") {
    const fault = faultOf(value);
    if (fault) throw new InputError(fault, at);
  } else if (typeof value === "object" && value !== null) {
    if (depth === DEEPEST) throw new InputError(`is nested more than ${DEEPEST} deep; flatten it`, place);
    for (const [key, each] of Object.entries(value)) {
      if (key === "__proto__") throw new InputError("has a field “__proto__”; remove it", at);
      const inside = Array.isArray(value) ? `${field}[${key}]` : field ? `${field}.${key}` : key;
      checkValue(each, place, inside, depth + 1);
    }
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
