/** One row of a table: column → text. */
export type Row = Readonly<Record<string, string>>;

/** A value that is no object, with its path of fields, in which `edges`, `nodes` and `node` say nothing. */
type Leaf = readonly [path: string, value: unknown];

/** The rows of one list of an answer. */
export interface AnswerTable {
  /** Where the answer has the list, a path of fields. */
  readonly path: string;
  readonly rows: readonly Row[];
}

/** A GraphQL answer in columns; columns are paths. */
export interface AnswerTables {
  /** What stands in no list; null where everything does. */
  readonly beside: Row | null;
  /** One for each list that stands within no other, the one with the fewest fields above it first. */
  readonly lists: readonly AnswerTable[];
}

/**
 * A GraphQL answer as tables. Of the first list of objects within a row each has a row of its own, beside which the others repeat,
 * and so on within that; every other list is one text, its items parted by `; `.
 */
export function answerTables(data: unknown): AnswerTables {
  const lists = outerLists(data);
  const beside = [...leaves(data, "")].filter(([, value]) => !Array.isArray(value));
  const names = lists.map(([path]) => path);
  const isShared = (path: string) => names.indexOf(path) !== names.lastIndexOf(path);
  return {
    beside: beside.length > 0 ? textsOf(beside) : null,
    lists: lists.map(([path, items, whole]) => ({
      path: isShared(path) ? whole : path,
      rows: rowsOf(items),
    })),
  };
}

function rowsOf(items: readonly unknown[]): Row[] {
  let rows = items.map((item) => [...leaves(item, "")]);
  for (let path = listWithin(rows, ""); path !== undefined; path = listWithin(rows, path)) {
    const spreading = path;
    const columns = columnsOf(rows, spreading);
    rows = rows.flatMap((row) => spread(row, spreading, columns));
  }
  return rows.map(textsOf);
}

function textsOf(row: readonly Leaf[]): Row {
  return Object.fromEntries(row.map(([path, value]) => [path || "value", text(value)]));
}

/** Each with its path as it is told, and with the whole of it, `nodes` and `edges` too. */
function outerLists(data: unknown): [path: string, items: readonly unknown[], whole: string][] {
  const found: [string, readonly unknown[], string][] = [];
  let level: [string, unknown, string][] = [["", data, ""]];
  while (level.length > 0) {
    for (const [path, value, whole] of level) if (Array.isArray(value)) found.push([path, value, whole]);
    level = level.flatMap(([path, value, whole]) =>
      isObject(value)
        ? Object.entries(value).map(([field, inner]): [string, unknown, string] => [
            pathOf(path, field),
            inner,
            whole ? `${whole}.${field}` : field,
          ])
        : [],
    );
  }
  return found;
}

/** The first, in the order of the query, that has objects in any row. */
function listWithin(rows: readonly (readonly Leaf[])[], within: string): string | undefined {
  const hasObjects = new Set<string>();
  const paths = new Set<string>();
  for (const [path, value] of rows.flat()) {
    paths.add(path);
    if (Array.isArray(value) && value.some(isObject)) hasObjects.add(path);
  }
  const isWithin = (path: string) => within === "" || path === within || path.startsWith(`${within}.`);
  return [...paths].find((path) => hasObjects.has(path) && isWithin(path));
}

/** The columns of the items that the lists at a path have in any row, so that a table's head does not hang on which row is first. */
function columnsOf(rows: readonly (readonly Leaf[])[], path: string): readonly string[] {
  const columns = new Set<string>();
  for (const [at, list] of rows.flat())
    if (at === path && Array.isArray(list))
      for (const item of list) for (const [column] of leaves(item, path)) columns.add(column);
  return [...columns];
}

/** A row for each item of the list at the path; one with empty cells where there is none. */
function spread(row: readonly Leaf[], path: string, columns: readonly string[]): Leaf[][] {
  const at = row.findIndex(([each]) => each === path);
  if (at < 0) return [[...row]];
  const around = (inner: Iterable<Leaf>) => [...row.slice(0, at), ...inner, ...row.slice(at + 1)];
  const list = row[at]![1];
  if (!Array.isArray(list) || list.length === 0) return [around(columns.map((column) => [column, null]))];
  return list.map((item) => around(leaves(item, path)));
}

function* leaves(value: unknown, path: string): Iterable<Leaf> {
  if (!isObject(value)) {
    yield [path, value];
    return;
  }
  for (const [field, inner] of Object.entries(value)) {
    const name = pathOf(path, field);
    if (isObject(inner)) yield* leaves(inner, name);
    else yield [name, inner];
  }
}

function pathOf(above: string, field: string): string {
  if (SILENT.has(field)) return above;
  return above ? `${above}.${field}` : field;
}

const SILENT = new Set(["node", "nodes", "edges"]);

function text(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(text).join("; ");
  if (!isObject(value)) return String(value);
  return [...leaves(value, "")].flatMap(([, inner]) => text(inner) || []).join(", ");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
