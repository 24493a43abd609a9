import { InputError, type InputPlace } from "../../std/errors.ts";
import { acceptArticle } from "../accept/accept-article.ts";
import { Conversions } from "../conversions.ts";
import { decodeBytes } from "../encoding/decode-bytes.ts";
import { publicationTime } from "../html/publication-time.ts";
import { type Input, refused } from "../input.ts";
import type { Source } from "../open-source.ts";
import type { ReadOptions } from "../read-options.ts";
import { type ArticleColumn, articleColumns } from "./article-columns.ts";
import { type CsvRow, readRows } from "./read-rows.ts";

/**
 * Articles, one a row; the first row names the columns.
 * @throws InputError where the columns cannot be told
 */
export async function* readCsv(
  source: Source,
  { columns: renamed, onNote = () => {} }: ReadOptions,
): AsyncGenerator<Input> {
  const { name } = source;
  const conversions = new Conversions(name, onNote);
  let columns: ReadonlyMap<ArticleColumn, number> | undefined;
  let width = 0;
  let expected: string | undefined;
  for await (const row of readRows(source)) {
    const place = { file: name, line: row.line };
    if (row.fault) yield refused(new InputError(row.fault, place), { bytes: row.raw });
    else if (!columns) {
      columns = articleColumns(
        row.cells.map((cell) => decoded(cell, {}).text),
        renamed,
      );
      width = row.cells.length;
    } else {
      const { input, encoding } = readRow(row, { columns, width, expected, place });
      if (encoding) conversions.add(encoding, row.line);
      expected = encoding ?? expected;
      yield input;
    }
  }
  conversions.end();
}

interface RowContext {
  readonly columns: ReadonlyMap<ArticleColumn, number>;
  readonly width: number;
  /** The encoding of the rows before. */
  readonly expected: string | undefined;
  readonly place: InputPlace;
}

function readRow(
  { cells, raw }: CsvRow,
  { columns, width, expected, place }: RowContext,
): { input: Input; encoding?: string | undefined } {
  if (cells.length !== width) {
    const reason = `has ${cells.length} cells and the first row ${width}; put a cell that holds a separator in quotes`;
    return { input: refused(new InputError(reason, place), { bytes: raw }) };
  }
  const given: Record<string, string> = {};
  try {
    // Longest first: what it is in tells for the short ones, too.
    const text = decoded(cells[columns.get("text")!]!, { expected });
    for (const [field, at] of columns) {
      const cell = decoded(cells[at]!, { expected: text.encoding ?? expected }).text;
      if (cell !== "") given[field] = field === "publishedAt" ? (publicationTime(cell) ?? cell) : cell;
    }
    const { article, encoding } = acceptArticle(given, text.encoding, place);
    return { input: { kind: "article", article, place }, encoding };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const isWhole = Object.keys(given).length > 0;
    return { input: refused(error.at(place), isWhole ? { json: given } : { bytes: raw }) };
  }
}

function decoded(cell: Uint8Array, options: { expected?: string | undefined }) {
  return decodeBytes(cell, { form: "UTF-8", ...options });
}
