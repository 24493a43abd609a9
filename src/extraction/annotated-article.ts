import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article } from "../record/article.ts";
import { firstFrom } from "./first-from.ts";
import { bareTitleOfficials } from "./mentions/bare-title.ts";
import { bodyMentions } from "./mentions/body.ts";
import type { BodyMention } from "./mentions/body-mention.ts";
import type { NameContext } from "./mentions/body-phrase.ts";
import { dateMentions } from "./mentions/date.ts";
import type { DateMention } from "./mentions/date-mention.ts";
import { documentMentions } from "./mentions/document.ts";
import type { DocumentMention } from "./mentions/document-mention.ts";
import { meetingMentions } from "./mentions/meeting.ts";
import type { MeetingMention } from "./mentions/meeting-mention.ts";
import { namedOfficials, type Official } from "./mentions/official.ts";
import { type PersonsInText, personsOf } from "./mentions/person.ts";
import { titleMentions } from "./mentions/title.ts";
import type { TitleMention } from "./mentions/title-mention.ts";
import { type ReadText, readText } from "./read-text.ts";

/** An article with everything that statements are made of. Rules read it; nothing writes to it. */
export interface AnnotatedArticle extends ReadText, PersonsInText, NameContext {
  readonly titles: readonly TitleMention[];
  readonly dates: readonly DateMention[];
  readonly documents: readonly DocumentMention[];
  readonly meetings: readonly MeetingMention[];
  /** Named persons with their titles, and bare titles that stand for one; in reading order. */
  readonly officials: readonly Official[];
  /** Every place that names a person, in reading order. */
  readonly namings: (person: number) => readonly Official[];
  /** By sentence: the officials in it. */
  readonly officialsOf: readonly (readonly Official[])[];
  /** Bodies named outside titles. */
  readonly bodies: readonly BodyMention[];
  readonly bodiesOf: readonly (readonly BodyMention[])[];
  readonly titleStarting: ReadonlyMap<number, TitleMention>;
  /** Titles that stand at a name: no list of posts goes on into them. */
  readonly titleOwner: ReadonlySet<TitleMention>;
  readonly datesWithin: (from: number, to: number) => readonly DateMention[];
  readonly meetingsOf: readonly (readonly MeetingMention[])[];
  /** By token: 1 inside the name of a person, title, date or document, where no verb is one. */
  readonly inside: Uint8Array;
}

export function annotate(article: Article, lexicon: Lexicon): AnnotatedArticle {
  const text = readText(article, lexicon);
  const found = personsOf(text);
  const personStarts = new Uint8Array(text.tokens.count + 1);
  for (const { from } of [...found.mentions, ...found.shorts]) personStarts[from] = 1;
  const context = { text, personStarts };
  const titles = titleMentions(context);
  const documents = documentMentions(context);
  const dates = dateMentions(text);
  const inside = new Uint8Array(text.tokens.count);
  for (const { from, to } of [...found.mentions, ...titles, ...documents, ...dates]) inside.fill(1, from, to);
  const bodies = bodyMentions(context, inside);
  const meetings = meetingMentions({ text, dates, documents, inside, personStarts });
  const named = namedOfficials(text, found.mentions, found.shorts, titles);
  const officials = [...named, ...bareTitleOfficials(text, named, titles)].sort((a, b) => a.from - b.from);
  return {
    ...text,
    ...found,
    ...context,
    titles,
    dates,
    documents,
    meetings,
    officials,
    namings: namingsOf(found.persons.length, officials),
    officialsOf: bySentence(text, officials, ({ nameFrom }) => nameFrom),
    bodies,
    bodiesOf: bySentence(text, bodies, ({ from }) => from),
    titleStarting: new Map(titles.map((title) => [title.start, title])),
    titleOwner: new Set(named.flatMap((o) => [...o.titlesBefore, ...o.titlesAfter])),
    datesWithin: within(dates),
    meetingsOf: bySentence(text, meetings, ({ from }) => from),
    inside,
  };
}

function namingsOf(persons: number, officials: readonly Official[]): (person: number) => readonly Official[] {
  const groups: Official[][] = Array.from({ length: persons }, () => []);
  for (const official of officials) groups[official.person]!.push(official);
  return (person) => groups[person]!;
}

function bySentence<T>(text: ReadText, items: readonly T[], at: (item: T) => number): T[][] {
  const groups: T[][] = text.sentences.map(() => []);
  for (const item of items) groups[text.sentenceOf[at(item)]!]!.push(item);
  return groups;
}

function within<T extends { readonly from: number }>(
  sorted: readonly T[],
): (from: number, to: number) => readonly T[] {
  return (from, to) => sorted.slice(firstFrom(sorted, from), firstFrom(sorted, to));
}
