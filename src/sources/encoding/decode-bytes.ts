import { InputError } from "../../std/errors.ts";
import { type Decoded, decodeLegacy } from "./decode-legacy.ts";
import { loneSurrogateAt } from "./lone-surrogate.ts";
import { firstMalformed, isMostlyUtf8, utf8OrNull } from "./malformed-utf8.ts";
import { decodeUtf16, type UnicodeForm } from "./unicode-form.ts";

export interface DecodeBytes {
  readonly form: UnicodeForm;
  /** Leaves of a decoded text what people read: no tags, no escapes. */
  readonly visible?: (text: string) => string;
  /** The old encoding of what stood before in the same file. */
  readonly expected?: string | undefined;
}

/**
 * The text of an article's bytes: Unicode, else the old Vietnamese encoding in which it reads as Vietnamese.
 * Nothing is guessed at: what does not read well is refused.
 * @throws InputError, without a place, that names the byte
 */
export function decodeBytes(bytes: Uint8Array, { form, visible, expected }: DecodeBytes): Decoded {
  const decoded = form === "UTF-8" ? decode8(bytes, visible ?? asItIs, expected) : decode16(bytes, form);
  const nul = decoded.text.indexOf("\0");
  if (nul < 0) return decoded;
  const offset = form === "UTF-8" ? bytes.indexOf(0) : nul * 2;
  throw new InputError(`has a NUL at byte ${offset}; remove it, or fetch the article again`);
}

function asItIs(text: string): string {
  return text;
}

function decode8(bytes: Uint8Array, visible: (text: string) => string, expected?: string): Decoded {
  const text = utf8OrNull(bytes);
  if (text !== null) return readByChance(bytes, text, visible, expected) ?? { text };
  const { offset, byte } = firstMalformed(bytes);
  const fault = `byte ${offset} (0x${byte.toString(16).toUpperCase().padStart(2, "0")})`;
  if (isMostlyUtf8(bytes))
    throw new InputError(`is malformed UTF-8 at ${fault}; fetch the article again, or repair that letter`);
  const decoded = decodeLegacy(bytes, visible, expected);
  if (typeof decoded !== "string") return decoded;
  throw new InputError(`is not UTF-8 at ${fault}, and ${decoded}; convert it, for example with iconv`);
}

/** Longer bytes of another encoding are never valid UTF-8; headlines are: `trượt` in VISCII is `tr߾t`. */
const LONGEST_BY_CHANCE = 1000;
const OTHER_LETTER = "[^\\p{ASCII}\\p{Script=Latin}\\p{Script=Inherited}\\p{P}\\p{S}\\p{N}\\p{Zs}\\p{Cf}]";
const MIXED_WORD = new RegExp(`[A-Za-z]${OTHER_LETTER}|${OTHER_LETTER}[A-Za-z]`, "u");

function readByChance(
  bytes: Uint8Array,
  text: string,
  visible: (text: string) => string,
  expected?: string,
): Decoded | null {
  if (bytes.length > LONGEST_BY_CHANCE || !MIXED_WORD.test(visible(text))) return null;
  const decoded = decodeLegacy(bytes, visible, expected);
  return typeof decoded === "string" ? null : decoded;
}

function decode16(bytes: Uint8Array, form: "UTF-16LE" | "UTF-16BE"): Decoded {
  const text = decodeUtf16(bytes, form);
  if (bytes.length % 2 === 1)
    throw new InputError(`ends in half a character of ${form} at byte ${bytes.length - 1}; fetch it again`);
  const half = loneSurrogateAt(text);
  if (half >= 0)
    throw new InputError(
      `has half a character (a lone surrogate) at byte ${half * 2}; fetch the article again, or remove it`,
    );
  return { text, encoding: form };
}
