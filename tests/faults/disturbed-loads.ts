import type { ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import type { LoadItem } from "../../src/ingest/load-item.ts";
import { neo4jStatus } from "../../src/neo4j-local/neo4j-status.ts";
import { neo4jTools } from "../../src/neo4j-local/neo4j-tools.ts";
import { type LocalNeo4j, startNeo4j } from "../../src/neo4j-local/start-neo4j.ts";
import { stopNeo4j } from "../../src/neo4j-local/stop-neo4j.ts";
import { graphDump } from "../support/graph-dump.ts";
import { noSeedsFolder } from "../support/no-seeds-folder.ts";
import { type CliRun, outcomeOf, runCli, spawnCli } from "../support/run-cli.ts";
import { unusedPort } from "../support/unused-port.ts";
import { wipeGraph } from "../support/wipe-graph.ts";
import { BoltProxy } from "./bolt-proxy.ts";
import { type Fault, strike } from "./fault.ts";

/** What came of a load that a fault befell, and of its repetition. */
export interface Disturbed {
  /** Whether the load was still going on when the fault befell. */
  readonly struck: boolean;
  /** Of the load that was disturbed; its code is null where it was killed. */
  readonly first: CliRun;
  readonly again: CliRun;
  readonly verified: CliRun;
  /** The lines in which the graph differs from that of an undisturbed load. */
  readonly differences: string[];
}

/** Loads one file into a Neo4j of its own again and again, as processes, while something befalls them. */
export class DisturbedLoads {
  readonly #folder: string;
  readonly #home: string;
  readonly #seeds = noSeedsFolder();
  readonly #neo4j: LocalNeo4j;
  readonly #driver: Driver;
  readonly #proxy: BoltProxy;
  #undisturbed: { readonly dump: string[]; readonly bytes: number } | undefined;

  private constructor(folder: string, home: string, local: LocalNeo4j, proxy: BoltProxy) {
    this.#folder = folder;
    this.#home = home;
    this.#neo4j = local;
    this.#proxy = proxy;
    this.#driver = neo4j.driver(local.uri, neo4j.auth.basic(local.user, local.password), {
      disableLosslessIntegers: true,
    });
  }

  /** @param home where Neo4j's data lie; a temporary folder when left out */
  static async of(items: readonly LoadItem[], home?: string): Promise<DisturbedLoads> {
    const folder = await mkdtemp(join(tmpdir(), "officials-faults-"));
    await mkdir(join(folder, "judgements"));
    const lines = items.map(({ record, text }) =>
      JSON.stringify({ ...record, article: { ...record.article, text } }),
    );
    await writeFile(join(folder, "records.jsonl"), `${lines.join("\n")}\n`);
    const local = await startNeo4j({
      home: home ?? join(folder, "home"),
      tools: neo4jTools(process.env),
      mode: "detached",
      label: "loads that are disturbed",
      boltPort: await unusedPort(),
      shortLived: true,
    });
    const proxy = await BoltProxy.to(Number(new URL(local.uri).port));
    return new DisturbedLoads(folder, home ?? join(folder, "home"), local, proxy);
  }

  /** Loads on an empty graph without any fault, and remembers what the graph is then. */
  async undisturbed(): Promise<CliRun> {
    await this.wipe();
    this.#proxy.actAfter(Number.POSITIVE_INFINITY, () => {});
    const run = await this.load();
    this.#undisturbed = { dump: await this.dump(), bytes: this.#proxy.passed };
    return run;
  }

  /**
   * Loads on an empty graph, has a fault befall when a share of what passes between loader and Neo4j has passed, and
   * when all is quiet again, runs the same command once more.
   */
  async disturbed(fault: Fault, share: number): Promise<Disturbed> {
    await this.wipe();
    const { javaPid } = await this.#status();
    const loader = this.#spawn();
    let struck = false;
    this.#proxy.actAfter(Math.floor(share * this.#undisturbed!.bytes), () => {
      struck = true;
      strike(fault, {
        loader,
        javaPid,
        cutConnections: () => this.#proxy.cut(),
        restartNeo4j: () => void this.#neo4j.restart("a test asked for it"),
      });
    });
    const first = await outcomeOf(loader);
    return { struck, first, ...(await this.repeated()) };
  }

  /** The same command again, and what the graph is then. */
  async repeated(): Promise<Pick<Disturbed, "again" | "differences" | "verified">> {
    await this.#untilNeo4jAnswers();
    const again = await this.load();
    return { again, differences: await this.differences(), verified: await this.#run("verify") };
  }

  /** Two loaders at once, on an empty graph. */
  async twoAtOnce(): Promise<CliRun[]> {
    await this.wipe();
    return Promise.all([this.load(), this.load()]);
  }

  /** Has Neo4j's java replaced. */
  restartNeo4j(): Promise<void> {
    return this.#neo4j.restart("a test asked for it");
  }

  load(): Promise<CliRun> {
    return outcomeOf(this.#spawn());
  }

  async differences(): Promise<string[]> {
    const [expected, found] = [new Set(this.#undisturbed!.dump), new Set(await this.dump())];
    return [
      ...[...expected].filter((line) => !found.has(line)).map((line) => `- ${line}`),
      ...[...found].filter((line) => !expected.has(line)).map((line) => `+ ${line}`),
    ];
  }

  dump(): Promise<string[]> {
    return graphDump(this.#driver);
  }

  async wipe(): Promise<void> {
    await this.#untilNeo4jAnswers();
    await wipeGraph(this.#driver);
  }

  async close(): Promise<void> {
    this.#proxy.close();
    await this.#driver.close();
    await stopNeo4j(this.#home);
    await rm(this.#folder, { recursive: true, force: true });
  }

  #spawn(): ChildProcess {
    const quarantine = join(this.#folder, "quarantine.jsonl");
    const args = ["load", join(this.#folder, "records.jsonl"), "--json", "--quarantine", quarantine];
    const child = spawnCli(args, this.#env());
    child.stdin!.on("error", () => {}).end();
    return child;
  }

  #run(command: string): Promise<CliRun> {
    return runCli([command], { env: this.#env() });
  }

  #env() {
    return {
      NEO4J_URI: this.#proxy.uri,
      NEO4J_USER: this.#neo4j.user,
      NEO4J_PASSWORD: this.#neo4j.password,
      OFFICIALS_GRAPH_SEEDS: this.#seeds,
      OFFICIALS_GRAPH_JUDGEMENTS: join(this.#folder, "judgements"),
    };
  }

  async #status(): Promise<{ javaPid: number }> {
    const status = await neo4jStatus(this.#home);
    if (typeof status === "string" || status.javaPid === null) throw new Error("Neo4j does not run");
    return { javaPid: status.javaPid };
  }

  /** The keeper notices within a second that java has gone. */
  async #untilNeo4jAnswers(): Promise<void> {
    for (let tries = 0; ; tries++) {
      const status = await neo4jStatus(this.#home);
      if (typeof status === "object" && status.state === "running") {
        const answers = await this.#driver.executeQuery("RETURN 1").catch((error: Error) => error);
        if (!(answers instanceof Error)) return;
        if (tries > 300) throw answers;
      }
      if (tries > 600) throw new Error(`Neo4j did not come back: ${JSON.stringify(status)}`);
      await sleep(200);
    }
  }
}
