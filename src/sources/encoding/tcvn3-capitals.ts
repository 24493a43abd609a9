/** Not the letter of an escape: in a line of JSON `\nHội` is no word `nHội`. */
const WORD = /(?<!\\)\p{L}+/gu;

/**
 * Raises the capitals that the bytes do not hold, as far as the words around tell: in shouted words, at the beginning of a
 * sentence, and in names. `Chủ tịch ủy ban` stays as it is: nothing tells whether the font changed there.
 */
export function raiseCapitals(text: string): string {
  return raiseNames(raiseOpenings(raiseShouted(text)));
}

function raiseShouted(text: string): string {
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

/** A vowel with a tone: of these TCVN3 has the small letter alone. */
const TONED = "[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]";
/** The text's beginning, an empty line, a full stop and a blank, a value of JSON, a block of HTML: behind these sentences begin. */
const OPENING = new RegExp(
  String.raw`(^\s*|(?:\n|\\n)\s{0,4}(?:\n|\\n)\s{0,4}|[.!?…]["”»)]?(?:\s|\\n)+|:\s?["“]\s?|<(?:p|h\d|td|li|div|title)\b[^<>]*>\s*)(${TONED})`,
  "gu",
);

function raiseOpenings(text: string): string {
  return text.replace(OPENING, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** `Nguyễn ánh Tuyết`, `Trần Văn út`: syllables that are no word of their own behind a capital; `ấn Độ`, `ả Rập`. */
const NAMES = /(?<=\p{Lu}\p{Ll}* )(?:ánh|ái|út)(?!\p{L})|(?<!\p{L})(?:ấn(?= Độ)|ả(?= Rập))/gu;

function raiseNames(text: string): string {
  return text.replace(NAMES, (name) => name[0]!.toUpperCase() + name.slice(1));
}
