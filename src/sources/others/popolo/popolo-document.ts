import { z } from "zod";

const text = z.string().nullish();
const sources = z.array(z.looseObject({ url: text, note: text })).nullish();
const names = z.array(z.looseObject({ name: text })).nullish();
const id = z.string().min(1);

/** What is read of a Popolo document; all else in it is told to be left out. */
export const popoloSchema = z.looseObject({
  persons: z.array(z.looseObject({ id, name: text, birth_date: text })).default([]),
  organizations: z
    .array(
      z.looseObject({
        id,
        name: text,
        other_names: names,
        classification: text,
        parent_id: text,
        founding_date: text,
        dissolution_date: text,
        sources,
      }),
    )
    .default([]),
  posts: z.array(z.looseObject({ id, label: text, role: text, organization_id: text })).default([]),
  memberships: z
    .array(
      z.looseObject({
        id: text,
        label: text,
        role: text,
        person_id: text,
        organization_id: text,
        post_id: text,
        start_date: text,
        end_date: text,
        status: text,
        sources,
      }),
    )
    .default([]),
  events: z
    .array(
      z.looseObject({
        id,
        name: text,
        classification: text,
        start_date: text,
        end_date: text,
        date_text: text,
        status: text,
        location: text,
        organization_id: text,
        attendees: z
          .array(z.looseObject({ id: text, name: text, roles: z.array(z.string()).nullish(), sources }))
          .nullish(),
        sources,
      }),
    )
    .default([]),
});

export type Popolo = z.infer<typeof popoloSchema>;
export type Sources = z.infer<typeof sources>;

/** What our own exports add to Popolo's words, and what is only a number of somebody's. */
const KNOWN = new Set([
  "sources",
  "confidence",
  "statement_ids",
  "first_cited",
  "last_cited",
  "date_text",
  "area_name",
  "level",
  "seats",
  "mode",
  "sites",
  "identifiers",
  "created_at",
  "updated_at",
]);

/** The properties of an item that have no place here, of those that tell something. */
export function unread(item: Readonly<Record<string, unknown>>, read: object): [string, unknown][] {
  return Object.entries(item).filter(
    ([name, value]) =>
      !(name in read) && !KNOWN.has(name) && value !== null && !(Array.isArray(value) && value.length === 0),
  );
}
