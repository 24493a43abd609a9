import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { StoredProperties } from "../../graph/read-rows.ts";
import type { ExportSource } from "../export-source.ts";
import type { Field, FieldType } from "../fields.ts";
import type { ExportChunk } from "./export-chunk.ts";
import { tablePages } from "./table-pages.ts";
import { TABLES, type Table } from "./tables.ts";

/** So many rows are gathered and then written together; no table holds more in memory. */
const ROW_GROUP = 20_000;

/** The tables of CSV as Parquet: numbers are numbers, lists are lists, partial dates are text as they are said. */
export async function* writeParquet(source: ExportSource): AsyncGenerator<ExportChunk> {
  const files = new Map([...TABLES].map(([kind, table]) => [kind, new TableFile(table)]));
  for await (const page of tablePages(source))
    for (const { table, values } of page) {
      const file = files.get(table)!;
      if (file.add(values) >= ROW_GROUP) yield file.rowGroup();
    }
  for (const file of files.values()) yield file.end();
}

class TableFile {
  readonly #table: Table;
  readonly #bytes = new ByteWriter();
  readonly #parquet: ParquetWriter;
  #rows: StoredProperties[] = [];

  constructor(table: Table) {
    this.#table = table;
    const schema = [{ name: "root", num_children: table.columns.length }, ...table.columns.flatMap(schemaOf)];
    this.#parquet = new ParquetWriter({ writer: this.#bytes, schema, createdBy: "officials-graph" });
  }

  /** @returns how many rows wait */
  add(row: StoredProperties): number {
    return this.#rows.push(row);
  }

  rowGroup(): ExportChunk {
    this.#encode();
    return this.#written();
  }

  end(): ExportChunk {
    if (this.#rows.length > 0) this.#encode();
    this.#parquet.finish();
    return this.#written();
  }

  #encode(): void {
    const columnData = this.#table.columns.map(({ name, type }) => ({
      name,
      data: this.#rows.map((row) => cellOf(row[name], type)),
    }));
    this.#parquet.write({ columnData, rowGroupSize: ROW_GROUP });
    this.#rows = [];
  }

  /** What was encoded since the last time; its buffer is used again. */
  #written(): ExportChunk {
    const content = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return { file: `${this.#table.name}.parquet`, content };
  }
}

function cellOf(value: StoredProperties[string] | undefined, type: FieldType): unknown {
  if (type === "list") return value ?? [];
  return value ?? null;
}

const PRIMITIVES = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
} as const;

function schemaOf({ name, type }: Field): SchemaElement[] {
  if (type !== "list") return [{ name, repetition_type: "OPTIONAL", ...PRIMITIVES[type] }];
  return [
    { name, repetition_type: "REQUIRED", converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...PRIMITIVES.string },
  ];
}
