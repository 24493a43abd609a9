import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXPORT_FORMATS, type ExportFormatName } from "../../src/export/export-formats.ts";
import { ExportSource } from "../../src/export/export-source.ts";
import { findScope, type ScopeRequest } from "../../src/export/find-scope.ts";
import { writeExport } from "../../src/export/write-export.ts";
import type { GraphReader } from "../../src/graph/session.ts";
import { judge } from "../../src/ingest/judge.ts";
import { load } from "../../src/ingest/load.ts";
import { loadSeeds } from "../../src/ingest/load-seeds.ts";
import { judgementOf } from "../../src/record/judgement.ts";
import { SeedIndex } from "../../src/resolution/seed-index.ts";
import { item } from "../api/questions/report.ts";
import { SEEDS } from "../api/questions/seeds.ts";
import { RETRACTED, WORLD } from "../api/questions/world.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";

export const WORLD_SEEDS = new SeedIndex(SEEDS);

/** The invented world of the questions, in a graph; one article is taken back. */
export async function worldGraph(): Promise<CleanGraph> {
  const clean = await cleanGraph();
  await loadSeeds(clean.graph, SEEDS, WORLD_SEEDS);
  await load(clean.graph, WORLD.map(item), WORLD_SEEDS);
  await judge(clean.graph, [HOAX], WORLD_SEEDS);
  return clean;
}

/** Cypher for a body of the seeds of which no article speaks; the world has none. */
export const UNSPOKEN_OF = `
  MATCH (a:Article {source: 'seeds'}), (parent:Body {id: 'ban-to-chuc'})
  CREATE (b:Entity:Body {id: 'unspoken-of', name: 'Cục Không Ai Nhắc'})-[:MENTIONED_IN {articles: 1}]->(a)
  CREATE (b)-[:PART_OF {claim: 'unspoken', articles: 1}]->(parent)`;

export const HOAX = judgementOf({ retract: RETRACTED, by: "the test", at: "2026-01-01T00:00:00Z" });

/** Exports into a new folder. @returns the path of the file, or of the folder where the format makes one */
export async function exported(
  graph: GraphReader,
  name: ExportFormatName,
  request: ScopeRequest = {},
  withText = false,
): Promise<string> {
  const { makes, write } = EXPORT_FORMATS[name];
  const folder = await mkdtemp(join(tmpdir(), "export-"));
  const path = join(folder, makes === "file" ? `graph.${name}` : name);
  const source = new ExportSource(graph, await findScope(graph, request));
  await writeExport(write(source, { withText }), makes === "file" ? { file: path } : { folder: path });
  return path;
}
