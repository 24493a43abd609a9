const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;
/** `30/11/2020, 06:11 (GMT+7)`, `06:11 | 30-11-2020`: in Vietnam the day is first. */
const DAY_FIRST = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const CLOCK = /(?<!\d)([01]?\d|2[0-3])[:hg]([0-5]\d)(?!\d)/;
const RFC_2822 = /^(?:[A-Za-z]{3},? )?\d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}/;

/** The time that a page says it was published, as an article has it; null where the words are no date. */
export function publicationTime(text: string): string | null {
  const words = text.trim();
  const iso = ISO.exec(words);
  if (iso) {
    const [, day, clock, seconds = "", zone = ""] = iso;
    if (!isDay(day!)) return null;
    return clock ? `${day}T${clock}${seconds}${zone}` : day!;
  }
  if (RFC_2822.test(words)) {
    const instant = new Date(words);
    return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
  }
  const dayFirst = DAY_FIRST.exec(words);
  if (!dayFirst) return null;
  const [found, d, m, year] = dayFirst;
  const day = `${year}-${m!.padStart(2, "0")}-${d!.padStart(2, "0")}`;
  if (!isDay(day)) return null;
  const clock = CLOCK.exec(words.replace(found, " "));
  return clock ? `${day}T${clock[1]!.padStart(2, "0")}:${clock[2]}` : day;
}

function isDay(iso: string): boolean {
  const instant = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso);
}
