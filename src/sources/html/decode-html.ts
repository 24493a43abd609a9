import { decodeBytes } from "../encoding/decode-bytes.ts";
import type { Decoded } from "../encoding/decode-legacy.ts";
import { isMostlyUtf8, utf8OrNull } from "../encoding/malformed-utf8.ts";
import type { UnicodeForm } from "../encoding/unicode-form.ts";

/** What pages in fonts of TCVN3 and VNI say that they are; a page in French says so, too. */
const LATIN = new Set(["windows-1252", "iso-8859-1", "latin1", "us-ascii", "ascii", "x-user-defined"]);

/**
 * The source of a page: by its byte order mark, as UTF-8 where it is that, in an old Vietnamese encoding where it
 * reads as Vietnamese, else in the encoding that the page declares.
 * @throws InputError, without a place
 */
export function decodeHtml(bytes: Uint8Array, form: UnicodeForm): Decoded {
  if (form !== "UTF-8" || utf8OrNull(bytes) !== null || isMostlyUtf8(bytes))
    return decodeBytes(bytes, { form });
  try {
    return decodeBytes(bytes, { form, visible: visibleInSource });
  } catch (error) {
    const declared = asDeclared(bytes);
    if (declared) return declared;
    throw error;
  }
}

function asDeclared(bytes: Uint8Array): Decoded | null {
  const label = declaredCharset(bytes);
  if (!label || /^utf-?8$/.test(label)) return null;
  const encoding = LATIN.has(label) ? "windows-1252" : label;
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

const DECLARATION = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i;
const WITHIN = 4096;

function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, WITHIN)).toString("latin1");
  return DECLARATION.exec(start)?.[1]?.toLowerCase();
}

const UNSEEN = /<(script|style)[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>|&#?\w+;/gi;

/** Roughly: it is only for telling encodings. */
function visibleInSource(html: string): string {
  return html.replace(UNSEEN, " ");
}
