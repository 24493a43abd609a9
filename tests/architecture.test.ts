import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packagePath } from "../src/std/package-root.ts";
import { type SourceFile, sourceFiles } from "./support/source-tree.ts";

/** Which rooms each room may import, besides `std`. The same table stands in ARCHITECTURE.md. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  std: [],
  text: [],
  record: [],
  seeds: ["record"],
  lexicon: ["text", "seeds"],
  extraction: ["text", "record", "lexicon"],
  "extraction-pool": ["record", "seeds", "lexicon", "extraction"],
  llm: ["text", "record"],
  merge: ["text", "record"],
  resolution: ["text", "record", "seeds"],
  backup: ["record", "resolution", "graph", "ingest"],
  analysis: ["record"],
  graph: ["record"],
  ingest: ["record", "seeds", "resolution", "graph"],
  access: [],
  api: ["access", "record", "graph", "analysis"],
  export: ["record", "graph"],
  sources: ["record"],
  "neo4j-local": [],
  library: ["record", "ingest", "sources", "cli"],
  cli: [
    "access",
    "backup",
    "text",
    "record",
    "seeds",
    "lexicon",
    "extraction",
    "extraction-pool",
    "resolution",
    "graph",
    "ingest",
    "api",
    "export",
    "sources",
    "llm",
    "merge",
    "neo4j-local",
  ],
};

/** Packages and Node modules that only these rooms may touch. */
const ONLY_IN: Record<string, readonly string[]> = {
  "neo4j-driver": ["graph"],
  "type-graphql": ["api"],
  "@apollo/server": ["api"],
  dataloader: ["api", "graph"],
  fastify: ["api"],
  jose: ["access"],
  "prom-client": ["api"],
  commander: ["cli"],
  linkedom: ["sources"],
  "iconv-lite": ["sources"],
  feedsmith: ["sources", "api"],
  fzstd: ["sources"],
  "ipaddr.js": ["sources"],
  picomatch: ["sources"],
  yauzl: ["sources"],
  "p-retry": ["llm", "graph"],
  graphology: ["analysis"],
  "hyparquet-writer": ["export"],
  tinyqueue: ["analysis"],
  piscina: ["extraction-pool"],
  "node:child_process": ["neo4j-local", "cli"],
};

/** Same bytes, same record: these rooms see no disk, clock, environment, process or network. */
const PURE = ["text", "extraction", "resolution", "analysis"];
const IMPURE_IMPORT = /^(node:(fs|net|http|https|child_process|worker_threads|process|os)|pino)/;
const IMPURE_WORDS = /\bprocess\.(env|argv|stdout|stderr)|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;

const CYPHER =
  /\b(MATCH|MERGE|UNWIND|CREATE|DETACH DELETE)\s*[(`]|\b(MATCH|MERGE|UNWIND)\s+[($\w]+\s+(AS|WHERE)\b/;

const src = sourceFiles("src");
const roomOf = (path: string) => path.split("/")[1]!.replace(/\.ts$/, "");

describe("the rooms of src", () => {
  test("are all in the import table", () => {
    expect(src.length).toBeGreaterThan(5);
    const rooms = new Set(src.filter((f) => f.path.split("/").length > 2).map((f) => roomOf(f.path)));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test("have the table that ARCHITECTURE.md shows", () => {
    expect(sorted(writtenTable())).toEqual(sorted(MAY_IMPORT));
  });

  test("import only what the table allows", () => {
    const breaches = src.flatMap((file) => breachesOf(file));
    expect(breaches).toEqual([]);
  });

  test("have no cycles, but for GraphQL types that name each other", () => {
    expect(cycles(src.filter((file) => !file.path.startsWith("src/api/types/")))).toEqual([]);
  });

  test("keep disk, clock, environment and chance out of the pure ones", () => {
    const breaches = src
      .filter((file) => PURE.includes(roomOf(file.path)))
      .flatMap((file) => [
        ...file.imports
          .filter((i) => IMPURE_IMPORT.test(i.specifier))
          .map((i) => `${file.path}:${i.line} ${i.specifier}`),
        ...lines(file, IMPURE_WORDS),
      ]);
    expect(breaches).toEqual([]);
  });

  test("hold no Cypher: it lives in cypher/", () => {
    expect(src.flatMap((file) => lines(file, CYPHER))).toEqual([]);
  });
});

describe("the files", () => {
  const all = [...src, ...sourceFiles("tests")].filter((file) => !file.path.endsWith(".gen.ts"));

  test("have at most 400 lines", () => {
    const long = all
      .map((f) => ({ path: f.path, lines: f.text.split("\n").length }))
      .filter((f) => f.lines > 400);
    expect(long).toEqual([]);
  });

  test("have names that say something, in kebab-case", () => {
    const bad = all.filter((f) =>
      /(^|\/)(utils?|helpers?|common|misc|types)(\.|\/(?!.*\.type\.ts))/.test(f.path),
    );
    expect(bad.map((f) => f.path)).toEqual([]);
    expect(all.filter((f) => !/^[a-z0-9/.-]+$/.test(f.path)).map((f) => f.path)).toEqual([]);
  });

  test("type Vietnamese as letters, in NFC", () => {
    expect(all.filter((f) => f.text !== f.text.normalize("NFC")).map((f) => f.path)).toEqual([]);
  });
});

function sorted(table: Record<string, readonly string[]>): [string, string[]][] {
  return Object.keys(table)
    .sort()
    .map((room) => [room, [...table[room]!].sort()]);
}

/** The import table as ARCHITECTURE.md words it. */
function writtenTable(): Record<string, readonly string[]> {
  const text = readFileSync(packagePath("ARCHITECTURE.md"), "utf8");
  const rows = [...text.matchAll(/^\| `([a-z0-9-]+)` \| .* \| ([^|]+) \|$/gm)];
  const rooms = rows.map(([, room]) => room!);
  return Object.fromEntries(
    rows.map(([, room, allowed]) => {
      const all = /^every room but (.*)$/.exec(allowed!);
      const names = (all?.[1] ?? allowed!).split(", ").filter((name) => rooms.includes(name));
      if (!all) return [room, names];
      return [room, rooms.filter((each) => each !== room && each !== "std" && !names.includes(each))];
    }),
  );
}

function breachesOf(file: SourceFile): string[] {
  const room = roomOf(file.path);
  const allowed = new Set([room, "std", ...(MAY_IMPORT[room] ?? [])]);
  return file.imports.flatMap(({ specifier, target, line }) => {
    if (target === null) {
      const owner = Object.keys(ONLY_IN).find(
        (name) => specifier === name || specifier.startsWith(`${name}/`),
      );
      if (!owner || ONLY_IN[owner]!.includes(room)) return [];
      return [`${file.path}:${line} imports ${owner}; only ${ONLY_IN[owner]!.join(", ")} may`];
    }
    if (!target.startsWith("src/")) return [`${file.path}:${line} imports ${target}, outside src`];
    const to = roomOf(target);
    if (allowed.has(to)) return [];
    return [`${file.path}:${line} imports ${to}; ${room} may import ${[...allowed].join(", ")}`];
  });
}

function cycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((f) => [f.path, f.imports.flatMap((i) => i.target ?? [])]));
  const state = new Map<string, "open" | "done">();
  const found: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (state.get(path) === "done" || !graph.has(path)) return;
    if (state.get(path) === "open") {
      found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    state.set(path, "open");
    for (const next of graph.get(path)!) visit(next, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

function lines(file: SourceFile, pattern: RegExp): string[] {
  return file.text
    .split("\n")
    .flatMap((line, i) => (pattern.test(line) ? [`${file.path}:${i + 1} ${line.trim()}`] : []));
}
