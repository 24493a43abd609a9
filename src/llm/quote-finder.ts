import { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

const LETTER = /\p{L}|\p{N}/u;
const SPACE = /\s/;
/** Models write straight quotes and short dashes for typographic ones; both are one unit long. */
const PLAIN: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
};
const MOST_MENTIONS = 1000;

/** Finds again in a text, as it was given, what a model says to have read there. */
export class QuoteFinder {
  private readonly source: SourceText;
  private readonly loose: LooseText;

  constructor(private readonly given: string) {
    this.source = SourceText.of(given);
    this.loose = looseText(this.source.view);
  }

  /**
   * The place of a quote: exact, else whatever Unicode form, white space and typography; of several the nearest to
   * `near`. Null where the text does not have it.
   */
  find(quote: string, near = 0): Span | null {
    const words = quote.trim();
    if (words === "") return null;
    const exact = nearest(this.given, words, near);
    if (exact) return exact;
    const loose = looseText(SourceText.of(words).view).text.trim();
    const found = loose === "" ? null : nearest(this.loose.text, loose, this.looseOffset(near));
    return found && this.toGiven(found);
  }

  /** Every place of a name, in reading order. */
  all(name: string): Span[] {
    const words = looseText(SourceText.of(name).view).text.trim();
    const places: Span[] = [];
    if (words === "") return places;
    for (
      let span = firstFrom(this.loose.text, words, 0);
      span && places.length < MOST_MENTIONS;
      span = firstFrom(this.loose.text, words, span.end)
    )
      places.push(this.toGiven(span));
    return places;
  }

  private toGiven({ start, end }: Span): Span {
    const { offsets } = this.loose;
    return this.source.toGiven({ start: offsets[start]!, end: offsets[end - 1]! + 1 });
  }

  /** Near enough: the forms differ by little, and only the order of distances counts. */
  private looseOffset(given: number): number {
    return Math.round((given / Math.max(1, this.given.length)) * this.loose.text.length);
  }
}

/** Whether a name stands in some words, whatever their Unicode form, white space and typography. */
export function holdsName(words: string, name: string): boolean {
  return new QuoteFinder(words).all(name).length > 0;
}

interface LooseText {
  readonly text: string;
  /** For each unit of the text, where it stands in the view. */
  readonly offsets: readonly number[];
}

function looseText(view: string): LooseText {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < view.length; i++) {
    const unit = view[i]!;
    if (SPACE.test(unit)) {
      if (units.at(-1) === " ") continue;
      units.push(" ");
    } else units.push(PLAIN[unit] ?? unit);
    offsets.push(i);
  }
  return { text: units.join(""), offsets };
}

function nearest(text: string, words: string, near: number): Span | null {
  const after = firstFrom(text, words, near);
  const before = lastBefore(text, words, near);
  if (!after || !before) return after ?? before;
  return near - before.end <= after.start - near ? before : after;
}

function firstFrom(text: string, words: string, from: number): Span | null {
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1))
    if (isWhole(text, start, start + words.length)) return { start, end: start + words.length };
  return null;
}

function lastBefore(text: string, words: string, before: number): Span | null {
  for (
    let start = before === 0 ? -1 : text.lastIndexOf(words, before - 1);
    start >= 0;
    start = start === 0 ? -1 : text.lastIndexOf(words, start - 1)
  )
    if (isWhole(text, start, start + words.length)) return { start, end: start + words.length };
  return null;
}

/** `An` is not in `Ban`, nor in a letter whose marks stand behind it. */
function isWhole(text: string, start: number, end: number): boolean {
  const starts = !LETTER.test(text[start]!) || !LETTER.test(text[start - 1] ?? " ");
  const ends = !LETTER.test(text[end - 1]!) || !/[\p{L}\p{N}\p{M}]/u.test(text[end] ?? " ");
  return starts && ends;
}
