import type { ExtractionRecord } from "../record/extraction-record.ts";
import { datePartsOf } from "../record/partial-date.ts";

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** The years that an article itself speaks of: in its dates, the numbers and names of its documents and meetings. */
export function statedYears({ meetings, documents, statements }: ExtractionRecord): number[] {
  const dates = [
    ...meetings.flatMap(({ date, endDate }) => [date, endDate]),
    ...statements.map((statement) => ("date" in statement ? (statement.date as string | null) : null)),
  ].flatMap((date) => (date ? (datePartsOf(date)?.year ?? []) : []));
  const words = [...meetings.map(({ name }) => name), ...documents.map(({ name, number }) => number ?? name)];
  const named = words.flatMap((text) => text.match(YEAR) ?? []).map(Number);
  return [...new Set([...dates, ...named])].sort((a, b) => a - b);
}
