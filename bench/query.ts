/**
 * How fast GraphQL answers.
 *
 *     npm run -s bench -- query [--scale 1] [--seconds 6] [--rounds 3] [--concurrency 16] [--profile FOLDER] [--figures FILE]
 *     npm run -s bench -- query --corpus RECORDS.jsonl [--figures FILE]
 *
 * Without `--corpus`: beside a bare `http` handler with hand-written Cypher, and beside `@neo4j/graphql`, on one generated
 * graph; scale 1 is 20,000 persons, 60,000 meetings and about 600,000 attendances. All answer over HTTP on this machine,
 * each in a process of its own, in turns, in one run; first their rows are compared. `--seconds` are parted among the rounds.
 * `--profile` writes a CPU profile of our server, `--figures` adds what was measured to a file. With `--corpus`: every saved
 * query on a graph loaded with these records. Starts and throws away a Neo4j of its own.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { neo4jTools } from "../src/neo4j-local/neo4j-tools.ts";
import { startNeo4j } from "../src/neo4j-local/start-neo4j.ts";
import { benchCorpus } from "./query/bench-corpus.ts";
import { benchTypical } from "./query/bench-typical.ts";

const { values } = parseArgs({
  options: {
    scale: { type: "string", default: "1" },
    seconds: { type: "string", default: "6" },
    rounds: { type: "string", default: "3" },
    concurrency: { type: "string", default: "16" },
    profile: { type: "string" },
    corpus: { type: "string" },
    figures: { type: "string" },
  },
});

const home = await mkdtemp(join(tmpdir(), "officials-graph-bench-"));
const server = await startNeo4j({ home, tools: neo4jTools(process.env), mode: "owned", boltPort: 37_687 });
try {
  if (values.corpus !== undefined) await benchCorpus(server, values.corpus, values.figures);
  else
    await benchTypical(server, {
      scale: Number(values.scale),
      seconds: Number(values.seconds),
      concurrency: Number(values.concurrency),
      profile: values.profile,
      rounds: Number(values.rounds),
      figures: values.figures,
    });
} finally {
  await server.stop();
  await rm(home, { recursive: true, force: true });
}
