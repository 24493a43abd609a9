import type { Command } from "commander";
import pino from "pino";
import { type GraphAddress, GraphSession } from "../../graph/session.ts";
import { readInputs } from "../../sources/read-inputs.ts";
import { packagePath } from "../../std/package-root.ts";
import { type Config, readConfig } from "../config.ts";
import { untilInterrupted } from "../interruption.ts";
import { prepareGraph } from "../knowledge.ts";
import { loadInputs } from "../load-inputs.ts";
import { startLocal } from "../local-graph.ts";
import { print, say } from "../terminal.ts";
import { welcome } from "../welcome.ts";
import { configuredAddress } from "../with-graph.ts";

/** A Neo4j to work on, and what to do with it at the end. */
interface Engine {
  readonly address: GraphAddress;
  publish(label: string): Promise<void>;
  stop(): Promise<void>;
}

export function addStart(program: Command): void {
  program
    .command("start")
    .summary("Neo4j, seeds, sample articles and GraphQL")
    .description(
      "Starts Neo4j (or uses that of NEO4J_URI), loads seeds and sample articles, and serves GraphQL until Ctrl-C.",
    )
    .option("--no-samples", "leave the sample articles out")
    .action(async ({ samples }: { samples: boolean }) => {
      const config = readConfig(process.env);
      const engine = await findEngine(config);
      try {
        const graph = await GraphSession.open(engine.address);
        await serve(graph, engine, config, samples);
        await graph.close();
      } finally {
        say("Stopping …");
        await engine.stop();
      }
    });
}

async function serve(graph: GraphSession, engine: Engine, config: Config, samples: boolean): Promise<void> {
  say("Loading the seeds");
  const knowledge = await prepareGraph(graph, config);
  if (samples) {
    say("Loading the sample articles");
    await loadInputs(readInputs([packagePath("seeds/articles.jsonl")], process.stdin), {
      graph,
      ...knowledge,
      onRefused: (error) => say(error.message),
    });
  }
  const logger = pino({ level: config.LOG_LEVEL }, pino.destination(2));
  const { startServer } = await import("../../api/server.ts");
  const server = await startServer({ graph, host: config.HOST, port: config.PORT, logger });
  if (server.port !== config.PORT) say(`Port ${config.PORT} is taken; GraphQL is served on ${server.port}.`);
  await engine.publish(`officials-graph start, ${server.url}`);
  // Until here Ctrl-C ends the process, and an owned Neo4j stops with its owner.
  const interrupted = untilInterrupted();
  await print(welcome(server.url, engine.address));
  await interrupted;
  await server.close();
}

async function findEngine(config: Config): Promise<Engine> {
  const address = configuredAddress(config);
  if (address) return { address, publish: async () => {}, stop: async () => {} };
  const neo4j = await startLocal(config, "owned", "officials-graph start");
  const wanted = `bolt://127.0.0.1:${config.BOLT_PORT}`;
  if (neo4j.uri !== wanted) say(`Port ${config.BOLT_PORT} is taken; Neo4j listens at ${neo4j.uri}.`);
  return { address: neo4j, publish: (label) => neo4j.publish(label), stop: () => neo4j.stop() };
}
