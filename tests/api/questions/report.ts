import type { LoadItem } from "../../../src/ingest/load-item.ts";
import { contentHash } from "../../../src/record/content-hash.ts";
import type { AttendanceRole, TenureEvent, TenureStatus } from "../../../src/record/extraction-record.ts";
import { parseRecord } from "../../../src/record/parse-record.ts";
import { PEOPLE, type Person } from "./people.ts";

interface Attends {
  readonly who: Person | `= ${string}`;
  readonly role?: AttendanceRole;
  readonly at?: string;
}

interface Post {
  readonly who: Person;
  /** Besides the post by which the person is known. */
  readonly title?: string;
  readonly body?: string;
  readonly status?: TenureStatus;
  readonly event?: TenureEvent;
  readonly date?: string;
}

/** An invented article: it says each person's post, and what else is written here. */
export interface Report {
  readonly id: string;
  readonly on: string | null;
  readonly source?: string;
  readonly sure?: number;
  readonly meeting?: {
    readonly name: string;
    readonly kind?: string;
    readonly date?: string;
    readonly mode?: string;
    readonly status?: string;
    readonly place?: string;
  };
  readonly chairs?: readonly Person[];
  /** `= Name` is somebody who holds nothing. */
  readonly attend?: readonly (Person | Attends)[];
  readonly organisers?: readonly string[];
  readonly documents?: readonly string[];
  readonly posts?: readonly Post[];
}

/** The record of a report, with a text that its quotes are cut from. */
export function item(report: Report): LoadItem {
  const { chairs = [], organisers = [], documents = [], posts = [], sure = 0.9 } = report;
  const attend = (report.attend ?? []).map((each) => (typeof each === "string" ? { who: each } : each));
  const lines: string[] = [];
  const say = (line: string) => {
    const start = lines.reduce((sum, each) => sum + each.length + 1, 0);
    lines.push(line);
    return { start, end: start + line.length };
  };
  const persons = new Map<string, string>();
  const personId = (who: string) => {
    if (!persons.has(who)) persons.set(who, `p${persons.size}`);
    return persons.get(who)!;
  };
  const bodies = new Map<string, string>();
  const bodyId = (name: string) => {
    if (!bodies.has(name)) bodies.set(name, `b${bodies.size}`);
    return bodies.get(name)!;
  };
  const base = (line: string) => ({ confidence: sure, evidence: say(line) });
  const m = { object: "m0" };
  const statements = [
    ...chairs.map((who) => ({ type: "CHAIRED", subject: personId(who), ...m, ...base(`${who} chủ trì.`) })),
    ...attend.map(({ who, ...said }, i) => ({
      type: "ATTENDED",
      subject: personId(who),
      order: i + 1,
      ...m,
      ...base(`${who} dự.`),
      ...said,
    })),
    ...organisers.map((name) => ({
      type: "ORGANISED",
      subject: bodyId(name),
      ...m,
      ...base(`${name} tổ chức.`),
    })),
    ...documents.map((name, i) => ({
      type: "DISCUSSED",
      subject: "m0",
      object: `d${i}`,
      ...base(`Bàn về ${name}.`),
    })),
    ...posts.map(({ who, title, body, ...said }) => ({
      type: "HOLDS",
      subject: personId(who),
      object: bodyId(body ?? PEOPLE[who].post[1]),
      title: title ?? PEOPLE[who].post[0],
      ...base(`${title ?? PEOPLE[who].post[0]} ${who}: ${said.event ?? said.status ?? "đương chức"}.`),
      ...said,
    })),
  ];
  const known = new Set(posts.filter(({ title }) => title === undefined).map(({ who }) => who));
  for (const who of [...persons.keys()] as Person[]) {
    if (!(who in PEOPLE) || known.has(who)) continue;
    const [title, body] = PEOPLE[who].post;
    statements.push({
      type: "HOLDS",
      subject: personId(who),
      object: bodyId(body),
      title,
      ...base(`${title} ${who}.`),
    } as never);
  }
  const mention = (line: string) => [say(line)];
  const record = {
    persons: [...persons].map(([who, id]) => {
      const name = who.startsWith("= ") ? who.slice(2) : PEOPLE[who as Person].name;
      return { id, name, mentions: mention(name) };
    }),
    bodies: [...bodies].map(([name, id]) => ({ id, name, mentions: mention(name) })),
    meetings: report.meeting
      ? [{ id: "m0", kind: "hội nghị", ...report.meeting, mentions: mention(report.meeting.name) }]
      : [],
    documents: documents.map((name, i) => ({ id: `d${i}`, name, mentions: mention(name) })),
    statements,
  };
  const text = lines.join("\n");
  const article = {
    id: report.id,
    title: `Bài ${report.id}`,
    publishedAt: report.on,
    source: report.source ?? "Báo Hư Cấu",
    contentHash: contentHash(text),
  };
  return { record: parseRecord({ article, extractor: { name: "rules", version: "1" }, ...record }), text };
}
