import type { ExtractionRecord } from "../record/extraction-record.ts";
import { parseRecord } from "../record/parse-record.ts";
import { InputError } from "../std/errors.ts";
import { mergeEntities } from "./merge-entities.ts";
import { mergeStatements } from "./merge-statements.ts";
import { vote } from "./vote.ts";

const MERGER = { name: "merged", version: "1.0.0" } as const;

/**
 * One record of what several say of one article. The order of the records leaves no trace.
 * @throws InputError, without a place, where they are of different texts
 */
export function mergeRecords(given: readonly ExtractionRecord[]): ExtractionRecord {
  const records = inCanonicalOrder(given);
  checkSameText(records);
  const { lists, ids } = mergeEntities(records);
  const article = vote(records.map((record) => ({ values: record.article, votes: 1 }))).values;
  return parseRecord({
    article,
    extractor: MERGER,
    extractors: extractorsOf(records),
    ...lists,
    statements: mergeStatements(records, ids),
  });
}

/** By extractor and then by content, each record once. */
function inCanonicalOrder(records: readonly ExtractionRecord[]): ExtractionRecord[] {
  const byText = new Map(
    records.map((record) => [
      JSON.stringify([record.extractor.name, record.extractor.version, record]),
      record,
    ]),
  );
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}

function checkSameText(records: readonly ExtractionRecord[]): void {
  const [first] = records;
  const other = records.find(
    ({ article }) => article.id !== first!.article.id || article.contentHash !== first!.article.contentHash,
  );
  if (other)
    throw new InputError(
      `“${first!.article.id}” is another text for ${other.extractor.name} than for ${first!.extractor.name} (their contentHash differs); extract both from the same file`,
    );
}

function extractorsOf(records: readonly ExtractionRecord[]): ExtractionRecord["extractor"][] {
  const all = records.flatMap(({ extractor, extractors }) => extractors ?? [extractor]);
  const byName = new Map(all.map(({ name, version }) => [`${name} ${version}`, { name, version }]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, extractor]) => extractor);
}
