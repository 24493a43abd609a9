import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import { createApp } from "../../../src/api/server.ts";
import { judge } from "../../../src/ingest/judge.ts";
import { load } from "../../../src/ingest/load.ts";
import { loadSeeds } from "../../../src/ingest/load-seeds.ts";
import { judgementOf } from "../../../src/record/judgement.ts";
import { SeedIndex } from "../../../src/resolution/seed-index.ts";
import { packagePath } from "../../../src/std/package-root.ts";
import { cleanGraph } from "../../support/clean-graph.ts";
import { askedOf } from "../asked-of.ts";
import { PEOPLE, type Person } from "./people.ts";
import { item } from "./report.ts";
import { SEEDS } from "./seeds.ts";
import { RETRACTED, WORLD } from "./world.ts";

// biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own
export type Data = any;

export interface World {
  /** Runs `queries/NAME.graphql`; a query that is refused fails the test. */
  ask(name: string, variables?: object): Promise<Data>;
  /** The names of the statements of `cypher/read` that the last `ask` ran. */
  readonly asked: readonly string[];
  person(who: Person): string;
  body(name: string): string;
  position(title: string): string;
  meeting(name: string): string;
  document(name: string): string;
  /** Judges that an article does not say what a statement says. */
  reject(statementKey: string): Promise<void>;
  close(): Promise<void>;
}

/** The invented world in a graph, behind a server. */
export async function askWorld(): Promise<World> {
  const clean = await cleanGraph();
  const seeds = new SeedIndex(SEEDS);
  await loadSeeds(clean.graph, SEEDS, seeds);
  await load(clean.graph, WORLD.map(item), seeds);
  let minute = 0;
  const judged = async (what: { retract: string } | { reject: string }) => {
    const at = new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();
    await judge(clean.graph, [judgementOf({ ...what, by: "the test", at })], seeds);
  };
  await judged({ retract: RETRACTED });
  const { graph, asked } = askedOf(clean.graph);
  const app = await createApp(graph, pino({ level: "silent" }));
  const run = (query: string, variables: object = {}) => runQuery(app, query, variables);
  const all = await run(EVERYTHING);
  const idOf = (list: string, name: string) => {
    const found = all[list].nodes.find((node: Data) => (node.name ?? node.title) === name);
    if (!found) throw new Error(`The world has no ${name} among its ${list}.`);
    return found.id;
  };
  return {
    ask: async (name, variables) => {
      asked.length = 0;
      return run(readFileSync(packagePath("queries", `${name}.graphql`), "utf8"), variables);
    },
    asked,
    person: (who) => {
      const { name, post } = PEOPLE[who];
      const holders = all.positions.nodes.find((node: Data) => node.title === post[0]).holders.nodes;
      return holders.find((holder: Data) => holder.name === name).id;
    },
    body: (name) => idOf("bodies", name),
    position: (title) => idOf("positions", title),
    meeting: (name) => idOf("meetings", name),
    document: (name) => idOf("documents", name),
    reject: (statementKey) => judged({ reject: statementKey }),
    close: async () => {
      await app.close();
      await clean.close();
    },
  };
}

const EVERYTHING = `{
  bodies(first: 100) { nodes { id name } }
  positions(first: 100) { nodes { id title holders { nodes { id name } } } }
  meetings(first: 100) { nodes { id name } }
  documents(first: 100) { nodes { id name } }
}`;

async function runQuery(app: FastifyInstance, query: string, variables: object): Promise<Data> {
  const response = await app.inject({ method: "POST", url: "/graphql", payload: { query, variables } });
  const { data, errors } = response.json();
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data;
}
