import { areaKey } from "./area-key.ts";
import { type MeetingClass, meetingClasses } from "./meeting-class.ts";
import type { MeetingMention } from "./meeting-mention.ts";
import { nameKey } from "./name-key.ts";
import { NAMED_EVERYWHERE } from "./named-everywhere.ts";
import { articleOfReference } from "./reference.ts";
import { seriesNumbers } from "./series-numbers.ts";
import { tellingWords } from "./telling-words.ts";

const SITTINGS = /^(?:phiên|kỳ họp)/iu;

/** All that some reports say of the one meeting that they are taken to mean. Grows by `absorb`. */
export class MeetingProfile {
  /** The smallest. */
  reference: string;
  mentions = 1;
  /** Two that one article names are two. */
  readonly articles = new Set<string>();
  readonly kinds = new Set<string>();
  readonly classes = new Set<MeetingClass>();
  /** Partial dates. */
  readonly dates = new Set<string>();
  readonly timesOfDay = new Set<string>();
  readonly places = new Set<string>();
  readonly chairs = new Set<string>();
  /** Chairs and attendees, with the number of reports. */
  readonly people = new Map<string, number>();
  readonly organisers = new Set<string>();
  /** Of its names and of the articles' titles, with how much each tells. */
  readonly words = new Map<string, number>();
  readonly titleWords = new Map<string, number>();
  /** Of the articles, with the number of reports. */
  readonly company = new Map<string, number>();
  readonly surroundings = new Map<string, number>();
  readonly areas = new Map<string, number>();
  readonly topics = new Map<string, number>();
  /** By label: `ordinal`, `khóa`, `tháng`, `year`. */
  readonly numbers = new Map<string, Set<number>>();
  /** The latest years that the articles speak of, with the number of reports. */
  readonly latestYears = new Map<number, number>();

  constructor(mention: MeetingMention) {
    this.reference = mention.reference;
    this.articles.add(articleOfReference(mention.reference));
    const kind = mention.kind ?? mention.name;
    this.kinds.add(nameKey(kind));
    for (const each of meetingClasses(kind)) this.classes.add(each);
    if (this.classes.size === 0) for (const each of meetingClasses(mention.name)) this.classes.add(each);
    if (mention.date !== null) this.dates.add(mention.date);
    if (mention.timeOfDay !== null) this.timesOfDay.add(mention.timeOfDay);
    if (mention.place !== null) this.places.add(areaKey(mention.place));
    for (const chair of mention.chairs) this.chairs.add(chair);
    for (const person of new Set([...mention.chairs, ...mention.attendees])) this.people.set(person, 1);
    for (const body of mention.organisers) this.organisers.add(body);
    for (const [word, weight] of tellingWords(mention.name)) this.words.set(word, weight);
    for (const [word, weight] of tellingWords(mention.title)) this.titleWords.set(word, weight);
    for (const person of mention.with) this.company.set(person, 1);
    for (const body of mention.bodies) if (!NAMED_EVERYWHERE.has(body)) this.surroundings.set(body, 1);
    for (const area of mention.areas) this.areas.set(area, 1);
    for (const topic of mention.topics) this.topics.set(topic, 1);
    // One report's third summit may be another's first; an assembly counts its sittings.
    const number = SITTINGS.test(kind) ? mention.number : null;
    const numbers = seriesNumbers(mention.name, number);
    for (const [label, number] of numbers) this.numbers.set(label, new Set([number]));
    if (mention.years.length > 0) this.latestYears.set(Math.max(...mention.years), 1);
  }

  absorb(other: MeetingProfile): void {
    if (other.reference < this.reference) this.reference = other.reference;
    this.mentions += other.mentions;
    for (const field of SETS) for (const value of other[field]) (this[field] as Set<unknown>).add(value);
    for (const field of COUNTS) {
      const counts = this[field] as Map<unknown, number>;
      for (const [key, count] of other[field]) counts.set(key, (counts.get(key) ?? 0) + count);
    }
    for (const field of ["words", "titleWords"] as const)
      for (const [word, weight] of other[field]) this[field].set(word, weight);
    for (const [label, numbers] of other.numbers)
      this.numbers.set(label, new Set([...(this.numbers.get(label) ?? []), ...numbers]));
  }
}

const COUNTS = ["people", "company", "surroundings", "areas", "topics", "latestYears"] as const;
const SETS = [
  "articles",
  "kinds",
  "classes",
  "dates",
  "timesOfDay",
  "places",
  "chairs",
  "organisers",
] as const;
