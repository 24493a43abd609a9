import { contentHash } from "../../record/content-hash.ts";
import type { ExtractionRecord, RecordedPerson, Statement } from "../../record/extraction-record.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import { resolveDate } from "../mentions/resolve-date.ts";
import type { TokenRange } from "../rule.ts";
import type { MeetingEvent } from "../settle/meeting-event.ts";
import type { Settled } from "../settle/settled.ts";
import { articleArea } from "./article-area.ts";
import { birthDateBehind } from "./birth-date.ts";
import { LocalIds } from "./local-ids.ts";
import { RecordBodies } from "./record-bodies.ts";
import { documentGroups } from "./record-documents.ts";
import { recordedMeeting } from "./record-meetings.ts";
import { signedAuthor } from "./signed-author.ts";

export const EXTRACTOR = { name: "rules", version: "1.0.0" } as const;

/** Writes what is settled as a record: numbers the entities, cuts the evidence, names the rules. */
export function assemble(article: AnnotatedArticle, settled: Settled): ExtractionRecord {
  const bodies = new RecordBodies(article, articleArea(article));
  const meetings = new LocalIds<MeetingEvent>("m");
  const groups = documentGroups(article);
  const documentIds = new Map(
    groups.flatMap((group, i) => group.mentions.map((m) => [m, `d${i + 1}`] as const)),
  );
  const common = (f: { rule: string; strength: number; evidence: TokenRange }) => ({
    confidence: f.strength,
    evidence: evidence(article, f.evidence),
    rule: f.rule,
  });
  const statements: Statement[] = [
    ...settled.holds.map((f): Statement => {
      const { title } = f;
      const date = f.date ? resolveDate(f.date, article.article.publishedAt ?? null, null) : null;
      return {
        type: "HOLDS",
        subject: personId(f.person),
        object:
          title.bodyFrom === null ? null : bodies.at({ from: title.bodyFrom, to: title.to }, title.bodyHead),
        title: title.wording,
        role: title.role,
        level: title.level,
        status: f.status,
        ...(f.event ? { event: f.event, date } : {}),
        ...(f.decidedBy ? { decidedBy: bodies.at(f.decidedBy) } : {}),
        ...(f.decision === undefined ? {} : { decision: documentIds.get(article.documents[f.decision]!)! }),
        ...common(f),
      };
    }),
    ...settled.chaired.map(
      (f): Statement => ({
        type: "CHAIRED",
        subject: personId(f.person),
        object: meetings.of(f.event),
        ...common(f),
      }),
    ),
    ...settled.attended.map(
      (f, i): Statement => ({
        type: "ATTENDED",
        subject: personId(f.person),
        object: meetings.of(f.event),
        role: f.role,
        ...(f.at ? { at: f.at } : {}),
        order: i + 1,
        ...common(f),
      }),
    ),
    ...settled.organised.map(
      (f): Statement => ({
        type: "ORGANISED",
        subject: bodies.at(f.body),
        object: meetings.of(f.event),
        ...common(f),
      }),
    ),
    ...settled.discussed.map(
      (f): Statement => ({
        type: "DISCUSSED",
        subject: meetings.of(f.event),
        object: documentIds.get(article.documents[f.document]!)!,
        ...common(f),
      }),
    ),
  ];
  for (const event of settled.events) if (event.isPlanned) meetings.of(event);
  const sites = new Map<MeetingEvent, string[]>();
  for (const { event, at } of settled.attended) if (at) sites.set(event, [...(sites.get(event) ?? []), at]);
  const documents = groups.map(({ first, name, mentions }, i) => ({
    id: `d${i + 1}`,
    name,
    kind: first.kind,
    number: first.number,
    issuer: first.issuer ? bodies.named(first.issuer, null) : null,
    ...(first.isDraft ? { draft: true } : {}),
    mentions: mentions.map(({ from, to }) => article.source.toGiven(article.tokens.span(from, to))),
  }));
  const { id, title, publishedAt, author, url, source, text } = article.article;
  return {
    article: {
      id,
      title,
      publishedAt: publishedAt ?? null,
      author: author ?? signedAuthor(article),
      url: url ?? null,
      source: source ?? null,
      contentHash: contentHash(text),
    },
    extractor: EXTRACTOR,
    persons: recordedPersons(article),
    positions: [],
    bodies: bodies.list(),
    meetings: [...meetings.entries()].map(([event, meetingId]) =>
      recordedMeeting(article, event, meetingId, sites.get(event) ?? []),
    ),
    documents,
    statements,
  };
}

function personId(person: number): string {
  return `p${person + 1}`;
}

function evidence(article: AnnotatedArticle, { from, to }: TokenRange) {
  const span = article.tokens.span(from, to);
  return { ...article.source.toGiven(span), quote: article.source.quote(span) };
}

function recordedPersons(article: AnnotatedArticle): RecordedPerson[] {
  const persons = article.persons.map(({ name }, i) => ({
    id: personId(i),
    name,
    birthDate: null as string | null,
    mentions: [] as { start: number; end: number }[],
  }));
  const all = [...article.mentions, ...article.shorts].sort((a, b) => a.from - b.from);
  for (const { person, from, to } of all) {
    persons[person]!.mentions.push(article.source.toGiven(article.tokens.span(from, to)));
    persons[person]!.birthDate ??= birthDateBehind(article, to);
  }
  return persons;
}
