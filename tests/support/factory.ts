import type { LoadItem } from "../../src/ingest/load-item.ts";
import { contentHash } from "../../src/record/content-hash.ts";
import type { ExtractionRecord } from "../../src/record/extraction-record.ts";
import { parseRecord } from "../../src/record/parse-record.ts";
import { SeedIndex } from "../../src/resolution/seed-index.ts";

export const NO_SEEDS = new SeedIndex({ bodies: [], positions: [] });

/** A record from short hand: statements name people and bodies by name, and the lists follow from them. */
export interface Story {
  readonly id: string;
  readonly publishedAt?: string;
  readonly text?: string;
  readonly extractor?: string;
  readonly meeting?: { name?: string; kind?: string; date?: string | null; mode?: string; place?: string };
  readonly chairs?: readonly string[];
  readonly attendees?: readonly (string | { name: string; role?: string; at?: string })[];
  readonly organisers?: readonly string[];
  readonly documents?: readonly string[];
  /** Person, title, body (`Sở Y tế @ Nghệ An` with its area), and status. */
  readonly posts?: readonly (readonly [string, string, string?, string?])[];
}

export function item(story: Story): LoadItem {
  const text = story.text ?? `Bài viết ${story.id}. ${"Một câu làm chứng. ".repeat(4)}`;
  return { record: recordOf(story, text), text };
}

export function recordOf(story: Story, text: string): ExtractionRecord {
  const attendees = (story.attendees ?? []).map((each) => (typeof each === "string" ? { name: each } : each));
  const posts = story.posts ?? [];
  const persons = unique([
    ...(story.chairs ?? []),
    ...attendees.map((a) => a.name),
    ...posts.map(([name]) => name),
  ]);
  const bodies = unique([...(story.organisers ?? []), ...posts.flatMap(([, , body]) => body ?? [])]);
  const hasMeeting =
    story.meeting || story.chairs || attendees.length > 0 || story.organisers || story.documents;
  const evidence = { start: 0, end: Math.min(20, text.length) };
  const base = { confidence: 0.9, evidence };
  const p = (name: string) => `p${persons.indexOf(name)}`;
  const b = (name: string) => `b${bodies.indexOf(name)}`;
  return parseRecord({
    article: {
      id: story.id,
      title: `Bài ${story.id}`,
      publishedAt: story.publishedAt ?? "2020-11-30",
      contentHash: contentHash(text),
    },
    extractor: { name: story.extractor ?? "rules", version: "1" },
    persons: persons.map((name) => ({ id: p(name), name, mentions: [evidence] })),
    bodies: bodies.map((body) => {
      const [name, area] = body.split(" @ ");
      return { id: b(body), name, area: area ?? null, mentions: [evidence] };
    }),
    meetings: hasMeeting
      ? [
          {
            id: "m1",
            name: "Hội nghị",
            kind: "hội nghị",
            date: "2020-11-30",
            mentions: [evidence],
            ...story.meeting,
          },
        ]
      : [],
    documents: (story.documents ?? []).map((name, i) => ({ id: `d${i}`, name, mentions: [evidence] })),
    statements: [
      ...(story.chairs ?? []).map((name) => ({ type: "CHAIRED", subject: p(name), object: "m1", ...base })),
      ...attendees.map(({ name, ...said }) => ({
        type: "ATTENDED",
        subject: p(name),
        object: "m1",
        ...base,
        ...said,
      })),
      ...(story.organisers ?? []).map((name) => ({
        type: "ORGANISED",
        subject: b(name),
        object: "m1",
        ...base,
      })),
      ...(story.documents ?? []).map((_, i) => ({
        type: "DISCUSSED",
        subject: "m1",
        object: `d${i}`,
        ...base,
      })),
      ...posts.map(([name, title, body, status = "current"]) => {
        const object = body === undefined ? null : b(body);
        return { type: "HOLDS", subject: p(name), object, title, status, ...base };
      }),
    ],
  });
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
