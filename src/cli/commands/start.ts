import type { Command } from "commander";
import type { GraphAddress } from "../../graph/graph-address.ts";
import { GraphSession } from "../../graph/session.ts";
import type { LocalNeo4j } from "../../neo4j-local/start-neo4j.ts";
import { readInputs } from "../../sources/read-inputs.ts";
import { packagePath } from "../../std/package-root.ts";
import { type Config, readConfig } from "../config.ts";
import { openDoor, refuseOpenBinding } from "../door.ts";
import { examples } from "../examples.ts";
import { untilInterrupted } from "../interruption.ts";
import { type Knowledge, prepareGraph } from "../knowledge.ts";
import { loadInputs } from "../load-inputs.ts";
import { LoadProgress } from "../load-progress.ts";
import { startLocal } from "../local-graph.ts";
import { LocalWorkshop } from "../local-workshop.ts";
import { serverLog } from "../server-log.ts";
import { print, say } from "../terminal.ts";
import { welcome } from "../welcome.ts";
import { configuredAddress, withSession } from "../with-graph.ts";

export function addStart(program: Command): void {
  program
    .command("start")
    .summary("Neo4j, seeds, sample articles and GraphQL")
    .description(
      "Starts Neo4j (or uses that of NEO4J_URI), loads seeds and sample articles, and serves GraphQL until Ctrl-C.",
    )
    .option("--no-samples", "leave the sample articles out")
    .addHelpText("after", examples("start", "start --no-samples"))
    .action(async ({ samples }: { samples: boolean }) => {
      const config = readConfig(process.env);
      await refuseOpenBinding(config);
      const configured = configuredAddress(config);
      const local = configured ? null : await startOwn(config);
      const neo4j = configured ?? local!;
      try {
        const knowledge = await withSession(neo4j, (graph) => loadAll(graph, config, samples));
        await withSession(
          neo4j,
          (graph) => serve(graph, knowledge, neo4j, local, config),
          GraphSession.openWatched,
        );
      } finally {
        await local?.stop();
      }
    });
}

async function startOwn(config: Config): Promise<LocalNeo4j> {
  const neo4j = await startLocal(config, "owned", "officials-graph start");
  const isMoved = neo4j.mode === "owned" && neo4j.uri !== `bolt://127.0.0.1:${config.BOLT_PORT}`;
  if (isMoved) say(`Port ${config.BOLT_PORT} is taken; Neo4j listens at ${neo4j.uri}.`);
  return neo4j;
}

async function loadAll(graph: GraphSession, config: Config, samples: boolean): Promise<Knowledge> {
  const progress = new LoadProgress();
  try {
    say("Loading the reference data");
    progress.doing("Loading the reference data");
    const knowledge = await prepareGraph(graph, config);
    if (samples) {
      say("Loading the sample articles");
      progress.doing("Loading the sample articles");
      await loadInputs(readInputs([packagePath("seeds/articles.jsonl")], process.stdin), {
        graph,
        ...knowledge,
        onRefused: ({ error }) => say(error.message),
      });
    }
    say(await contents(graph));
    return knowledge;
  } finally {
    progress.end();
  }
}

async function contents(graph: GraphSession): Promise<string> {
  const [has] = await graph.read("load-progress", {});
  const { articles, statements, referenceFiles, referenceStatements } = has!;
  return [
    `The graph has ${articles} articles (${statements} statements),`,
    `and reference data (${referenceFiles} files, ${referenceStatements} statements).`,
  ].join(" ");
}

async function serve(
  graph: GraphSession,
  knowledge: Knowledge,
  neo4j: GraphAddress,
  local: LocalNeo4j | null,
  config: Config,
): Promise<void> {
  const logger = serverLog(config.LOG_LEVEL);
  const { startServer } = await import("../../api/server.ts");
  const { HOST: host, PORT: port } = config;
  const workshop = new LocalWorkshop(graph, knowledge, config);
  const server = await startServer({
    graph,
    workshop,
    host,
    port,
    logger,
    neo4j: () => graph.state,
    ...openDoor(config),
    rates: {
      requests: config.OFFICIALS_GRAPH_REQUESTS_PER_MINUTE,
      cost: config.OFFICIALS_GRAPH_COST_PER_MINUTE,
    },
    trustedProxies: config.OFFICIALS_GRAPH_TRUSTED_PROXIES,
    tellsSchema: config.OFFICIALS_GRAPH_SCHEMA === "told",
    hasPages: config.OFFICIALS_GRAPH_PAGES === "served",
  });
  if (server.port !== config.PORT) say(`Port ${config.PORT} is taken; GraphQL is served on ${server.port}.`);
  await local?.publish(`officials-graph start, ${server.url}`);
  // Until here Ctrl-C ends the process, and an owned Neo4j stops with its owner.
  const interrupted = untilInterrupted();
  await print(welcome(server.url, neo4j, local));
  await interrupted;
  say("Stopping …");
  await server.close();
  await workshop.close();
}
