import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { GraphSession } from "../graph/session.ts";
import { checkJava } from "../neo4j-local/check-java.ts";
import { checkMaven } from "../neo4j-local/check-maven.ts";
import { freePort } from "../neo4j-local/free-port.ts";
import { joinNeo4j } from "../neo4j-local/join-neo4j.ts";
import { type Neo4jTools, neo4jTools } from "../neo4j-local/neo4j-tools.ts";
import type { Config } from "./config.ts";
import { configuredAddress } from "./with-graph.ts";

export interface Finding {
  readonly subject: string;
  readonly ok: boolean;
  /** What is there, or what to do. */
  readonly says: string;
}

const OLDEST_NODE = [20, 19] as const;
const NEEDED_GIB = 2;

/** Everything that a start needs, each looked at by itself. */
export async function examine(config: Config): Promise<Finding[]> {
  const address = configuredAddress(config);
  const own = address ? [] : await ownNeo4j(config);
  return [
    checkNode(process.versions.node),
    ...own,
    await check("GraphQL port", () => portFinding(config.PORT, "PORT")),
    await checkServer(config),
  ];
}

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return {
    subject: "Node",
    ok,
    says: ok ? version : `${version} is too old; install ${OLDEST_NODE.join(".")} or later`,
  };
}

async function ownNeo4j(config: Config): Promise<Finding[]> {
  const tools: Neo4jTools = neo4jTools(process.env);
  return [
    await check("Java", () => checkJava(tools)),
    await check("Maven", () => checkMaven(tools)),
    await check("Bolt port", () => portFinding(config.BOLT_PORT, "BOLT_PORT")),
    await checkDisk(config.OFFICIALS_GRAPH_HOME),
  ];
}

async function portFinding(port: number, setting: string): Promise<string> {
  const free = await freePort(port);
  return free === port
    ? `${port} is free`
    : `${port} is taken; ${free} would be used (set ${setting} to choose)`;
}

async function checkDisk(home: string): Promise<Finding> {
  let folder = home;
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const gib = (bavail * bsize) / 2 ** 30;
  const ok = gib >= NEEDED_GIB;
  const room = `${gib.toFixed(1)} GiB free at ${folder}`;
  return {
    subject: "Disk",
    ok,
    says: ok
      ? room
      : `${room}; at least ${NEEDED_GIB} GiB are needed: free some, or set OFFICIALS_GRAPH_HOME`,
  };
}

async function checkServer(config: Config): Promise<Finding> {
  const address = configuredAddress(config) ?? (await joinNeo4j(config.OFFICIALS_GRAPH_HOME));
  if (!address) return { subject: "Neo4j", ok: true, says: "none runs; `officials-graph start` starts one" };
  return check("Neo4j", async () => {
    const graph = await GraphSession.open(address);
    const server = await graph.server().finally(() => graph.close());
    const major = Number(/^Neo4j\/(\d+)/.exec(server)?.[1] ?? 0);
    if (major < 5) throw new Error(`${server} at ${address.uri} is too old; Neo4j 5 or later is needed`);
    return `${server} answers at ${address.uri}`;
  });
}

async function check(subject: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { subject, ok: true, says: await look() };
  } catch (error) {
    return { subject, ok: false, says: (error as Error).message };
  }
}
