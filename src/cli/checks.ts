import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import type { GraphAddress } from "../graph/graph-address.ts";
import { GraphSession } from "../graph/session.ts";
import { checkJava } from "../neo4j-local/check-java.ts";
import { checkMaven } from "../neo4j-local/check-maven.ts";
import { freePort } from "../neo4j-local/free-port.ts";
import { joinNeo4j } from "../neo4j-local/join-neo4j.ts";
import { neo4jStatus } from "../neo4j-local/neo4j-status.ts";
import { neo4jTools } from "../neo4j-local/neo4j-tools.ts";
import { areJarsThere } from "../neo4j-local/provision-jars.ts";
import type { Config } from "./config.ts";
import { configuredAddress } from "./with-graph.ts";

export interface Finding {
  readonly subject: string;
  readonly ok: boolean;
  /** What is there, or what to do. */
  readonly says: string;
}

const OLDEST_NODE = [20, 19] as const;
/** `COLLECT { … }` came with it. */
const OLDEST_NEO4J = [5, 6] as const;
const NEEDED_GIB = 2;

/** Everything that a start needs, each looked at by itself. */
export async function examine(config: Config): Promise<Finding[]> {
  return [
    checkNode(process.versions.node),
    ...(configuredAddress(config) ? [] : await checkOwnNeo4j(config)),
    await check("GraphQL port", () => portFinding(config.PORT, "PORT")),
    await check("Neo4j", () => serverFinding(config)),
  ];
}

export function checkNode(version: string): Finding {
  const ok = isAtLeast(OLDEST_NODE, version);
  return {
    subject: "Node",
    ok,
    says: ok ? version : `${version} is too old; install ${OLDEST_NODE.join(".")} or later`,
  };
}

/** What is needed to start a Neo4j here, besides Node. */
async function checkOwnNeo4j({ BOLT_PORT, OFFICIALS_GRAPH_HOME: home }: Config): Promise<Finding[]> {
  const tools = neo4jTools(process.env);
  const isRunning = (await neo4jStatus(home)) !== "none";
  return [
    await check("Java", () => checkJava(tools)),
    await check("Maven", async () =>
      (await areJarsThere(tools)) ? "not needed, Neo4j is fetched already" : checkMaven(tools),
    ),
    ...(isRunning ? [] : [await check("Bolt port", () => portFinding(BOLT_PORT, "BOLT_PORT"))]),
    await check("Disk", () => diskFinding(home)),
  ];
}

async function portFinding(port: number, setting: string): Promise<string> {
  const free = await freePort(port);
  return free === port
    ? `${port} is free`
    : `${port} is taken; ${free} would be used (set ${setting} to choose)`;
}

async function diskFinding(home: string): Promise<string> {
  let folder = home;
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const gib = (bavail * bsize) / 2 ** 30;
  const room = `${gib.toFixed(1)} GiB free at ${folder}`;
  if (gib >= NEEDED_GIB) return room;
  throw new Error(
    `${room}; at least ${NEEDED_GIB} GiB are needed: free some, or set OFFICIALS_GRAPH_HOME to another disk`,
  );
}

async function serverFinding(config: Config): Promise<string> {
  const address = configuredAddress(config) ?? (await joinNeo4j(config.OFFICIALS_GRAPH_HOME, 0));
  return address ? versionFinding(address) : "none runs; `officials-graph start` starts one";
}

async function versionFinding(address: GraphAddress): Promise<string> {
  const graph = await GraphSession.open(address);
  const server = await graph.server().finally(() => graph.close());
  const version = /^Neo4j\/(.+)/.exec(server)?.[1] ?? "0";
  if (isAtLeast(OLDEST_NEO4J, version)) return `${server} answers at ${address.uri}`;
  throw new Error(
    `${server} at ${address.uri} is too old; Neo4j ${OLDEST_NEO4J.join(".")} or later is needed`,
  );
}

/** Is `20.20.2` at least `[20, 19]`? */
function isAtLeast([oldestMajor, oldestMinor]: readonly [number, number], version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

async function check(subject: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { subject, ok: true, says: await look() };
  } catch (error) {
    return { subject, ok: false, says: (error as Error).message };
  }
}
