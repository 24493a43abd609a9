import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import { accessFiles } from "../../src/access/access-files.ts";
import { TokenBook } from "../../src/access/token-book.ts";
import { createApp } from "../../src/api/server.ts";
import { readConfig } from "../../src/cli/config.ts";
import { openDoor } from "../../src/cli/door.ts";
import { prepareGraph } from "../../src/cli/knowledge.ts";
import { loadInputs } from "../../src/cli/load-inputs.ts";
import { LocalWorkshop } from "../../src/cli/local-workshop.ts";
import { readInputs } from "../../src/sources/read-inputs.ts";
import { packagePath } from "../../src/std/package-root.ts";
import { type CleanGraph, cleanGraph } from "./clean-graph.ts";
import { noSeedsFolder } from "./no-seeds-folder.ts";

export interface ServedGraph {
  readonly clean: CleanGraph;
  readonly app: FastifyInstance;
  /** Opens what only reviewers may do. */
  readonly token: string;
  /** The lines of the judgements file. */
  judgements(): string[];
  close(): Promise<void>;
}

export interface Served {
  /** The package's seeds instead of none: takes a while. */
  readonly withSeeds?: boolean;
  /** Files of articles to load first. */
  readonly files?: readonly string[];
}

/** The server as `npm start` wires it, over an empty graph. */
export async function servedGraph({ withSeeds, files = [] }: Served = {}): Promise<ServedGraph> {
  const folder = mkdtempSync(join(tmpdir(), "officials-served-"));
  const config = readConfig({
    OFFICIALS_GRAPH_HOME: folder,
    OFFICIALS_GRAPH_JUDGEMENTS: join(folder, "judgements"),
    ...(withSeeds ? {} : { OFFICIALS_GRAPH_SEEDS: noSeedsFolder() }),
  });
  const clean = await cleanGraph();
  const knowledge = await prepareGraph(clean.graph, config);
  const paths = files.map((file) => packagePath(file));
  const inputs = readInputs(paths, process.stdin);
  // Without a path standard input would be read.
  if (paths.length > 0) await loadInputs(inputs, { graph: clean.graph, ...knowledge, onRefused: () => {} });
  const workshop = new LocalWorkshop(clean.graph, knowledge, config);
  const door = openDoor(config);
  const tokens = new TokenBook(accessFiles(config.OFFICIALS_GRAPH_HOME).tokens);
  const token = await tokens.make({ name: "lan", scope: "write" });
  const app = await createApp(clean.graph, pino({ level: "silent" }), { workshop, ...door });
  return {
    clean,
    app,
    token,
    judgements: () =>
      readFileSync(join(folder, "judgements", "judgements.jsonl"), "utf8")
        .trim()
        .split("\n"),
    close: async () => {
      await app.close();
      await workshop.close();
      await clean.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
