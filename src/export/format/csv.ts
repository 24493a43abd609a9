import { groupBy } from "../../std/group-by.ts";
import type { ExportSource } from "../export-source.ts";
import { valueText } from "../value-text.ts";
import { csvLines } from "./csv-lines.ts";
import type { ExportChunk } from "./export-chunk.ts";
import { tablePages } from "./table-pages.ts";
import { TABLES, type Table, tableOf } from "./tables.ts";

/** One file for each kind of node and relation (RFC 4180, UTF-8 with its mark, so that Excel shows Vietnamese). */
export async function* writeCsv(source: ExportSource): AsyncGenerator<ExportChunk> {
  for (const table of TABLES.values())
    yield { file: fileOf(table), content: `\uFEFF${csvLines([table.columns.map(({ name }) => name)])}` };
  for await (const page of tablePages(source))
    for (const [name, rows] of groupBy(page, ({ table }) => table)) {
      const table = tableOf(name);
      const cells = rows.map(({ values }) => table.columns.map((column) => valueText(values[column.name])));
      yield { file: fileOf(table), content: csvLines(cells) };
    }
}

function fileOf({ name }: Table): string {
  return `${name}.csv`;
}
