/** A byte of UTF-8 that cannot stand where it stands. */
export interface MalformedByte {
  /** From 0. */
  readonly offset: number;
  readonly byte: number;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text, or null where the bytes are not UTF-8. A byte order mark is kept. */
export function utf8OrNull(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** The first byte at which bytes stop being UTF-8. */
export function firstMalformed(bytes: Uint8Array): MalformedByte {
  // Every prefix up to the fault decodes, save for a last letter that is cut: so the fault is found by halving.
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const offset = startOfLetter(bytes, isPrefixOfUtf8(bytes) ? bytes.length : bad - 1);
  return { offset, byte: bytes[offset]! };
}

/** Mostly good UTF-8 with a fault in it, and not another encoding: most letters beyond ASCII decode. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [good, bad] = [0, 0];
  for (const character of lenient.decode(bytes)) {
    if (character === "\ufffd") bad++;
    else if (character > "\u007f") good++;
  }
  return good > 4 * bad;
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A letter is at fault from its first byte on, where the bytes before the fault began one. */
function startOfLetter(bytes: Uint8Array, at: number): number {
  for (let start = Math.max(0, at - 3); start < at; start++)
    if (bytes[start]! >= 0xc2 && utf8OrNull(bytes.subarray(0, start)) !== null) return start;
  return at;
}
