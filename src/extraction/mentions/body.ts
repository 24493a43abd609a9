import type { Mark } from "../marks.ts";
import type { BodyMention } from "./body-mention.ts";
import { behindShortForm, bodyEnd, type NameContext } from "./body-phrase.ts";

/** Heads that alone are no body anybody could name: `Ban`, `Phòng`, `Cơ quan`. */
const SHORTEST_FREE = 2;

/** Every body that the text names, in reading order, none inside another or inside what `inside` marks. */
export function bodyMentions(context: NameContext, inside: Uint8Array): BodyMention[] {
  const { marks } = context.text;
  const starts = [...marks.of("body-head"), ...marks.of("body")].sort((a, b) => a.from - b.from);
  const found: BodyMention[] = [];
  let end = 0;
  for (const mark of starts) {
    // `họp báo Chính phủ` has no `báo`.
    if (mark.from < end || inside[mark.from] || marks.over(mark.from, "word", "meeting")) continue;
    // `trụ sở Chính phủ` is where, not who.
    if (mark.entry.sense === "seat") {
      end = mark.to;
      continue;
    }
    const nameEnd = bodyEnd(context, mark.from);
    if (nameEnd === null) continue;
    const to = behindShortForm(context, nameEnd);
    const isBareHead = mark.entry.category === "body-head" && to === mark.to && mark.entry.value !== "none";
    if (isBareHead && (to - mark.from < SHORTEST_FREE || isAnybody(mark)) && !isAcronym(context, mark.from))
      continue;
    found.push({ from: mark.from, to });
    end = to;
  }
  return found;
}

/** `là cơ quan chủ trì`: whichever. */
function isAnybody({ entry }: Mark): boolean {
  return entry.form === "Cơ quan";
}

function isAcronym({ text }: NameContext, at: number): boolean {
  const word = text.tokens.word(at);
  return word.length > 2 && word === word.toUpperCase();
}
