import iconv from "iconv-lite";

const FIRST_OF_TCVN = 0xa0;

/** The fonts' encoding takes its quotes and dashes from Windows and its letters from the standard. */
const CHARACTERS = Array.from({ length: 256 }, (_, byte) =>
  iconv.decode(Buffer.from([byte]), byte < FIRST_OF_TCVN ? "windows-1252" : "tcvn"),
);

/**
 * TCVN3, called ABC for its fonts: VN3 of TCVN 5712. It has no capitals with a tone. Those are small letters
 * in a font of capitals, so `HéI §åNG` comes out as `HộI ĐồNG`, and is raised here.
 */
export function decodeTcvn3(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += CHARACTERS[byte];
  return raiseCapitals(text.normalize("NFC"));
}

/** Not the letter of an escape: in a line of JSON `\nHội` is no word `nHội`. */
const WORD = /(?<!\\)\p{L}+/gu;

function raiseCapitals(text: string): string {
  const raised = text.replace(WORD, (word) => (isMixed(word) ? word.toUpperCase() : word));
  // `XÃ` was written as a capital and a small letter, like `Xã`: only its neighbours tell.
  return raised.replace(WORD, (word, at: number) =>
    isShortTitle(word) && hasCapitalNeighbour(raised, at, at + word.length) ? word.toUpperCase() : word,
  );
}

/** A capital that is not the first letter: `ĐạI`, `áN`; not `Hà`. */
function isMixed(word: string): boolean {
  return word !== word.toUpperCase() && /\p{L}\p{Lu}/u.test(word);
}

function isShortTitle(word: string): boolean {
  return /^(?:\p{Lu}[à-ỹ]|[à-ỹ])$/u.test(word);
}

function hasCapitalNeighbour(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 10), start))?.[1] ?? "";
  const after = /^ (\p{L}+)/u.exec(text.slice(end, end + 10))?.[1] ?? "";
  return [before, after].some((word) => word.length > 1 && word === word.toUpperCase());
}
