const INITIALS = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]";

/** By nucleus: the ends that it takes in Vietnamese spelling; `-` is none. */
const RIMES: Readonly<Record<string, string>> = {
  a: "- c ch i m n ng nh o p t u y",
  ă: "c m n ng p t",
  â: "c m n ng p t u y",
  e: "- c m n ng o p t",
  ê: "- ch m n nh p t u",
  i: "- a ch m n nh p t u",
  iê: "c m n ng p t u",
  o: "- c i m n ng p t",
  oa: "- c ch i m n ng nh o p t y",
  oă: "c m n ng t",
  oe: "- n o t",
  oo: "c ng",
  ô: "- c i m n ng p t",
  ơ: "- i m n p t",
  u: "- a c i m n ng p t y",
  uâ: "n ng t y",
  uê: "- ch n nh",
  uô: "c i m n ng t",
  uơ: "-",
  uy: "a ch n nh p t u",
  uyê: "n t",
  ư: "- a c i m n ng t u",
  ươ: "c i m n ng p t u",
  y: "- ch n nh t",
  yê: "m n ng t u",
  // Behind gi, which has the i of iê already: `giếng`, `giết`.
  ê_: "ng t",
};

const rimes = Object.entries(RIMES).flatMap(([nucleus, ends]) =>
  ends.split(" ").map((end) => nucleus.replace("_", "") + (end === "-" ? "" : end)),
);
const TONELESS = new RegExp(`^(?:${INITIALS})?(?:${[...new Set(rimes)].join("|")})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE_OR_DOT = /[\u0301\u0323]/;
const STOPPED = /(?:ch|[cpt])$/;

/** Whether a word, in NFC, can be one Vietnamese syllable as it is spelt, tone and case included. */
export function isVietnameseSyllable(word: string): boolean {
  const known = verdicts.get(word);
  if (known !== undefined) return known;
  const verdict = judge(word);
  if (verdicts.size < MOST_VERDICTS) verdicts.set(word, verdict);
  return verdict;
}

/** A text has few different words; a hostile one may have many. */
const verdicts = new Map<string, boolean>();
const MOST_VERDICTS = 50_000;
const LONGEST = 8;

function judge(word: string): boolean {
  if (word.length > LONGEST || !isCasedAsWord(word)) return false;
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const toneless = apart.replace(TONES, "").normalize("NFC");
  if (!TONELESS.test(toneless)) return false;
  return !STOPPED.test(toneless) || (tones.length === 1 && ACUTE_OR_DOT.test(tones[0]!));
}

/** `hội`, `Hội`, `HỘI`, but not `hỘi`: a wrong decoding puts capitals anywhere. */
function isCasedAsWord(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
