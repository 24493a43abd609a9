import type { ExportSource } from "./export-source.ts";
import type { ExportChunk } from "./format/export-chunk.ts";

export interface ExportFormat {
  /** For `--help`. */
  readonly says: string;
  /** A folder of files, or one file, which may be standard output. */
  readonly makes: "folder" | "file";
  write(source: ExportSource, options: { readonly withText: boolean }): AsyncGenerator<ExportChunk>;
}

/** Every format that the graph can be taken out in. */
export const EXPORT_FORMATS = {
  csv: {
    says: "one file for each kind of node and relation, RFC 4180",
    makes: "folder",
    write: deferred(async () => (await import("./format/csv.ts")).writeCsv),
  },
  jsonl: {
    says: "everything, a line of JSON each; what `import --format jsonl` takes back",
    makes: "file",
    write: deferred(async () => (await import("./format/jsonl.ts")).writeJsonl),
  },
  graphml: {
    says: "for networkx, yEd, Cytoscape, igraph",
    makes: "file",
    write: deferred(async () => (await import("./format/graphml.ts")).writeGraphml),
  },
  gexf: {
    says: "for Gephi, with its timeline",
    makes: "file",
    write: deferred(async () => (await import("./format/gexf.ts")).writeGexf),
  },
  cypher: {
    says: "a script for any Neo4j 5",
    makes: "file",
    write: deferred(async () => (await import("./format/cypher-script.ts")).writeCypherScript),
  },
  popolo: {
    says: "Popolo JSON: persons, organizations, posts, memberships, events",
    makes: "file",
    write: deferred(async () => (await import("./format/popolo.ts")).writePopolo),
  },
  ftm: {
    says: "FollowTheMoney entities, a line each",
    makes: "file",
    write: deferred(async () => (await import("./format/follow-the-money.ts")).writeFollowTheMoney),
  },
  jsonld: {
    says: "JSON-LD: schema.org, with PROV-O for the statements",
    makes: "file",
    write: deferred(async () => (await import("./format/json-ld.ts")).writeJsonLd),
  },
  parquet: {
    says: "the tables of csv, typed",
    makes: "folder",
    write: deferred(async () => (await import("./format/parquet.ts")).writeParquet),
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/** A writer whose file is read when it is used. */
function deferred(load: () => Promise<ExportFormat["write"]>): ExportFormat["write"] {
  return async function* (source, options) {
    yield* (await load())(source, options);
  };
}
