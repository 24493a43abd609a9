import type { ExtractionRecord } from "../record/extraction-record.ts";
import { datePartsOf } from "../record/partial-date.ts";
import { nameKey } from "../resolution/name-key.ts";
import type { PersonMention } from "../resolution/person-mention.ts";
import { statedYears } from "../resolution/stated-years.ts";
import { groupBy } from "../std/group-by.ts";
import type { EntityBook, Holding } from "./entity-book.ts";
import type { Properties } from "./prepared-article.ts";

/** The persons of a record as resolution compares them, in the order in which the record lists them. */
export function personMentions(record: ExtractionRecord, book: EntityBook): PersonMention[] {
  const held = groupBy(
    record.statements.filter((statement): statement is Holding => statement.type === "HOLDS"),
    ({ subject }) => subject,
  );
  const years = statedYears(record);
  const places = book.places();
  const bodies = book.toldBodies();
  const keys = record.persons.map(({ name }) => nameKey(name));
  return record.persons.map(({ id, name, birthDate }, i) => ({
    reference: book.endpoint("person", id).reference,
    name,
    posts: (held.get(id) ?? []).map((holding) => book.mentionedPost(holding)),
    day: book.day,
    years,
    places,
    bodies,
    with: [...new Set(keys.filter((key) => key !== keys[i]))].sort(),
    birthYear: datePartsOf(birthDate ?? "")?.year ?? null,
  }));
}

/** What the graph keeps of it; posts and day are with the facts and the article. */
export function personFeatures({
  years,
  places,
  bodies,
  with: company,
  birthYear,
}: PersonMention): Properties {
  return { years, places, bodies, with: company, birthYear };
}
