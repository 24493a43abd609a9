import { foldKey } from "../../text/fold.ts";

/** Wordings that mean one thing in a title, longest first. Both sides fold. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/(?<=t)\.(?=ư)/g, ""],
  [/[.,;:()“”"&–-]| và /g, " "],
  [/ {2,}/g, " "],
  [/ủi ban nhân dân|ủy ban nhân dân/g, "ubnd"],
  [/hội đồng nhân dân/g, "hđnd"],
  [/hội đồng quản trị/g, "hđqt"],
  [/thành phố/g, "tp"],
  [/tphcm|tp ?hồ chí minh|tp ?hcm/g, "tp hcm"],
  [/giao thông vận tải/g, "gtvt"],
  [/văn phòng chính phủ/g, "vpcp"],
  [/trung ương|tư(?= đảng)/g, "tw"],
  [/ban chấp hành tw đảng/g, "tw đảng"],
  [/(?<=^| )(?:của|tỉnh(?! ủy)|tp|ubnd|bộ|chính phủ|việt nam)(?= |$)/g, " "],
];

/** The words of titles that tell one from another: owners, levels and abbreviations evened out, each wording once. */
export class TitleWords {
  private readonly known = new Map<string, readonly string[]>();

  of(wording: string): readonly string[] {
    let words = this.known.get(wording);
    if (words === undefined) {
      let key = foldKey(wording);
      for (const [pattern, to] of SAME) key = key.replace(pattern, to);
      words = key.split(/\s+/).filter(Boolean);
      this.known.set(wording, words);
    }
    return words;
  }
}

/** One wording may stand for the other: the shorter's words all stand in the longer, in order. */
export function sameTitle(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
