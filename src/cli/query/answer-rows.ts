/** One row of a table: column → text. */
export type Row = Readonly<Record<string, string>>;

/**
 * A GraphQL answer as rows: those of its first list, whatever stands above it; without a list, one row. Columns are paths
 * of fields, in which `edges`, `nodes` and `node` say nothing; a list inside a row is one text, its items parted by `; `.
 */
export function answerRows(data: unknown): Row[] {
  return (firstList(data) ?? [data]).map((item) => Object.fromEntries(cells(item, "")));
}

function firstList(data: unknown): readonly unknown[] | null {
  let level = [data];
  while (level.length > 0) {
    const list = level.find(Array.isArray);
    if (list) return list;
    level = level.flatMap((value) => (isObject(value) ? Object.values(value) : []));
  }
  return null;
}

function* cells(value: unknown, path: string): Iterable<[column: string, text: string]> {
  if (!isObject(value)) {
    yield [path || "value", text(value)];
    return;
  }
  for (const [field, inner] of Object.entries(value)) {
    const name = SILENT.has(field) ? path : path ? `${path}.${field}` : field;
    if (isObject(inner)) yield* cells(inner, name);
    else yield [name, text(inner)];
  }
}

const SILENT = new Set(["node", "nodes", "edges"]);

function text(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(text).join("; ");
  if (!isObject(value)) return String(value);
  return [...cells(value, "")].flatMap(([, cell]) => cell || []).join(", ");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
