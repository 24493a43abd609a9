import type { ExtractionRecord } from "../../src/record/extraction-record.ts";

/** One fact of a record as the fields that a case can ask for, and the rule that made it. */
export interface RecordFact {
  readonly type: string;
  readonly fields: readonly string[];
  readonly rule?: string | undefined;
}

/**
 * HOLDS person title status event decidedBy decision · CHAIRED person date · ATTENDED person role date site · ORGANISED body
 * date · DISCUSSED document · PERSON name born · MEETING date kind status mode
 * timeOfDay place endDate name · DOCUMENT name draft · BODY name
 */
export function recordFacts(record: ExtractionRecord): RecordFact[] {
  const person = new Map(record.persons.map((p) => [p.id, p.name]));
  const body = new Map(record.bodies.map((b) => [b.id, b.name]));
  const document = new Map(record.documents.map((d) => [d.id, d.name]));
  const date = new Map(record.meetings.map((m) => [m.id, m.date ?? "?"]));
  const said = record.statements.map((s): RecordFact => {
    const { type, rule } = s;
    switch (s.type) {
      case "HOLDS":
        return {
          type,
          rule,
          fields: [
            person.get(s.subject)!,
            s.title,
            s.status,
            s.event ?? "",
            body.get(s.decidedBy ?? "") ?? "",
            document.get(s.decision ?? "") ?? "",
          ],
        };
      case "CHAIRED":
        return { type, rule, fields: [person.get(s.subject)!, date.get(s.object)!] };
      case "ATTENDED":
        return { type, rule, fields: [person.get(s.subject)!, s.role, date.get(s.object)!, s.at ?? ""] };
      case "ORGANISED":
        return { type, rule, fields: [body.get(s.subject)!, date.get(s.object)!] };
      case "DISCUSSED":
        return { type, rule, fields: [document.get(s.object)!, date.get(s.subject)!] };
      default:
        return { type, rule, fields: [] };
    }
  });
  return [
    ...said,
    ...record.persons.map(({ name, birthDate }) => ({ type: "PERSON", fields: [name, birthDate ?? ""] })),
    ...record.bodies.map(({ name, area }) => ({ type: "BODY", fields: [name, area ?? ""] })),
    ...record.documents.map((d) => ({
      type: "DOCUMENT",
      fields: [d.name, d.draft ? "draft" : "", d.number ?? ""],
    })),
    ...record.meetings.map((m) => ({
      type: "MEETING",
      fields: [
        m.date ?? "?",
        m.kind ?? "",
        m.status ?? "",
        m.mode ?? "",
        m.timeOfDay ?? "",
        m.place ?? "",
        m.endDate ?? "",
        m.name,
      ],
    })),
  ];
}

/** True where each field that is asked for equals the fact's; an empty one asks nothing. */
export function matches(fact: RecordFact, type: string, fields: readonly string[]): boolean {
  return fact.type === type && fields.every((field, i) => field === "" || fact.fields[i] === field);
}
