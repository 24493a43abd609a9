import type { ExtractionRecord } from "../record/extraction-record.ts";
import { datePartsOf } from "../record/partial-date.ts";

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** Terms of office and aims say little of when the article was written: `2016 - 2021`, `đến năm 2030`. */
const SPAN = /(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}|(?:đến|tới) (?:hết )?(?:năm )?(?:19|20)\d{2}/giu;

/** The years that an article itself speaks of: in its dates, its documents, its title, and the words behind its facts. */
export function statedYears({ article, meetings, documents, statements }: ExtractionRecord): number[] {
  const dates = [
    ...meetings.flatMap(({ date, endDate }) => [date, endDate]),
    ...statements.map((statement) => ("date" in statement ? (statement.date as string | null) : null)),
  ].flatMap((date) => (date ? (datePartsOf(date)?.year ?? []) : []));
  const words = [
    article.title,
    ...meetings.map(({ name }) => name),
    ...documents.map(({ name, number }) => number ?? name),
    ...new Set(statements.map(({ evidence }) => evidence.quote ?? "")),
  ];
  const named = words.flatMap((text) => text.replace(SPAN, "").match(YEAR) ?? []).map(Number);
  return [...new Set([...dates, ...named])].sort((a, b) => a - b);
}
