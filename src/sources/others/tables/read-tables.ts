import { ATTENDANCE_ROLES, TENURE_EVENTS, TENURE_STATUSES } from "../../../record/extraction-record.ts";
import { InputError } from "../../../std/errors.ts";
import { type Input, refused } from "../../input.ts";
import type { OthersOptions } from "../others-options.ts";
import { saidDate, saidDay } from "../said-date.ts";
import { SourceRecord } from "../source-record.ts";

const EXTRACTOR = { name: "table", version: "1" };

/** The columns of a table of positions, of which `person` and `title` must be there. */
const POSITION_COLUMNS = ["person", "title", "body", "status", "event", "date", "birthDate"] as const;
/** The columns of a table of meetings: one row for each person or body at one. `meeting` must be there. */
const MEETING_COLUMNS = [
  "meeting",
  "kind",
  "date",
  "place",
  "person",
  "role",
  "site",
  "organiser",
  "document",
] as const;
/** Whose word it is; in both. */
const SOURCE_COLUMNS = ["articleId", "articleTitle", "publishedAt", "url", "quote"] as const;

export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * A table of positions, or of meetings, told apart by their columns, as records: one for each article that the rows name, and one for
 * each row, or meeting, that names none.
 * @throws InputError where the columns are of neither
 */
export async function* readTable(
  columns: readonly string[],
  rows: AsyncIterable<TableRow>,
  file: string,
  { source, onUnfit }: OthersOptions,
): AsyncGenerator<Input> {
  const isMeetings = columns.includes("meeting");
  if (!isMeetings && !(columns.includes("person") && columns.includes("title")))
    throw new InputError(
      `has the columns ${columns.join(", ")}; a table of positions has person and title, one of meetings has meeting`,
      { file, line: 1 },
    );
  const known = new Set<string>([...(isMeetings ? MEETING_COLUMNS : POSITION_COLUMNS), ...SOURCE_COLUMNS]);
  for (const column of columns)
    if (!known.has(column))
      onUnfit({
        at: "line 1",
        what: `column ${column}`,
        why: `known are ${[...known].join(", ")}`,
        given: column,
      });
  const records = new Map<string, SourceRecord>();
  for await (const { line, cells } of rows)
    try {
      const state = isMeetings ? meetingOf(cells) : positionOf(cells);
      state(recordFor(records, cells, isMeetings, line, source));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield refused(error.at({ file, line }), { json: cells });
    }
  for (const record of records.values()) yield record.input({ file });
}

type Cells = TableRow["cells"];

function recordFor(
  records: Map<string, SourceRecord>,
  cells: Cells,
  isMeetings: boolean,
  line: number,
  source: string,
): SourceRecord {
  const { articleId, articleTitle, publishedAt, url, meeting, date, person, title } = cells;
  const key = articleId || url || (isMeetings ? `${meeting} ${date ?? ""}`.trim() : `row ${line}`);
  const known = records.get(key);
  if (known) return known;
  if (publishedAt && saidDay(publishedAt) === null)
    throw new InputError(`"${publishedAt}" is no day: write 2020-11-30`, { field: "publishedAt" });
  const record = new SourceRecord(
    {
      id: `table/${source}/${key}`,
      title: articleTitle || (isMeetings ? meeting! : `${person}: ${title}`),
      publishedAt: publishedAt ? saidDay(publishedAt) : null,
      url: url || null,
      source,
    },
    EXTRACTOR,
  );
  records.set(key, record);
  return record;
}

/** What a row says, once all of it is known to be right. */
type Row = (record: SourceRecord) => void;

function positionOf(cells: Cells): Row {
  const { body, quote } = cells;
  const person = required(cells, "person");
  const title = required(cells, "title");
  const birthDate = dateIn(cells, "birthDate");
  const status = oneOf(TENURE_STATUSES, cells, "status") ?? "current";
  const event = oneOf(TENURE_EVENTS, cells, "event");
  const date = dateIn(cells, "date");
  const said = quote || [person, title, body].filter(Boolean).join(", ");
  return (record) =>
    record.state(
      "HOLDS",
      record.list("person", person, { name: person, birthDate }),
      body ? record.list("body", body, { name: body }) : null,
      said,
      { title, status, event, date },
    );
}

function meetingOf(cells: Cells): Row {
  const { meeting, kind, place, person, site, organiser, document, quote } = cells;
  const name = required(cells, "meeting");
  const date = dateIn(cells, "date");
  const role = oneOf([...ATTENDANCE_ROLES, "CHAIRED"] as const, cells, "role") ?? "PRESENT";
  const said = quote || [person || organiser || document, meeting].filter(Boolean).join(" – ");
  const key = `${name} ${cells.date ?? ""}`;
  return (record) => {
    const at = record.list("meeting", key, {
      name,
      kind: kind || undefined,
      date,
      place: place || undefined,
    });
    if (person) {
      const who = record.list("person", person, { name: person });
      if (role === "CHAIRED") record.state("CHAIRED", who, at, said);
      else record.state("ATTENDED", who, at, said, { role, ...(site ? { at: site } : {}) });
    }
    if (organiser) record.state("ORGANISED", record.list("body", organiser, { name: organiser }), at, said);
    if (document) record.state("DISCUSSED", at, record.list("document", document, { name: document }), said);
    if (!person && !organiser && !document) record.list("meeting", key, {}, said);
  };
}

function required(cells: Cells, column: string): string {
  const cell = cells[column];
  if (!cell) throw new InputError("is empty", { field: column });
  return cell;
}

function dateIn(cells: Cells, column: string): string | undefined {
  const cell = cells[column];
  if (!cell) return undefined;
  const date = saidDate(cell);
  if (date === undefined)
    throw new InputError(`"${cell}" is no date: write 2020, 2020-11, 2020-11-30 or --11-30`, {
      field: column,
    });
  return date;
}

function oneOf<T extends string>(allowed: readonly T[], cells: Cells, column: string): T | undefined {
  const cell = cells[column];
  if (!cell) return undefined;
  const found = allowed.find((each) => each.toLowerCase() === cell.toLowerCase());
  if (!found) throw new InputError(`"${cell}" is none of ${allowed.join(", ")}`, { field: column });
  return found;
}
