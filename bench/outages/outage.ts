import { setTimeout as sleep } from "node:timers/promises";
import { boltAnswers } from "../../src/neo4j-local/bolt-handshake.ts";
import type { LocalNeo4j } from "../../src/neo4j-local/local-neo4j.ts";
import { neo4jStatus } from "../../src/neo4j-local/neo4j-status.ts";
import type { BoltLine } from "../../tests/support/bolt-line.ts";

export interface Scene {
  readonly home: string;
  readonly neo4j: LocalNeo4j;
  readonly line: BoltLine;
  /** How long it lasts, where that is ours to say. */
  readonly lastsMs: number;
}

export interface Outage {
  readonly name: string;
  /** @returns when Neo4j could be used again */
  readonly befall: (scene: Scene) => Promise<number>;
}

export const OUTAGES: readonly Outage[] = [
  {
    name: "killed",
    befall: async (scene) => {
      const pid = await javaPid(scene.home);
      process.kill(pid, "SIGKILL");
      return untilAnother(scene, pid);
    },
  },
  {
    name: "restarted",
    befall: async (scene) => {
      const pid = await javaPid(scene.home);
      await scene.neo4j.restart("a bench asked for it");
      return untilAnother(scene, pid);
    },
  },
  {
    name: "frozen",
    befall: async ({ home, lastsMs }) => {
      const pid = await javaPid(home);
      process.kill(pid, "SIGSTOP");
      await sleep(lastsMs);
      process.kill(pid, "SIGCONT");
      return performance.now();
    },
  },
  {
    name: "line dead",
    befall: async ({ line, lastsMs }) => {
      line.isDead = true;
      await sleep(lastsMs);
      line.isDead = false;
      return performance.now();
    },
  },
  {
    name: "line slow",
    befall: async ({ line, lastsMs }) => {
      line.latencyMs = 300;
      await sleep(lastsMs);
      line.latencyMs = 0;
      return performance.now();
    },
  },
  {
    name: "cut in an answer",
    befall: async ({ line, lastsMs }) => {
      const until = performance.now() + lastsMs;
      for (let bytes = 1; performance.now() < until; bytes = (bytes * 7 + 3) % 500) {
        line.breaksAfter = bytes;
        await sleep(200);
      }
      line.breaksAfter = Number.POSITIVE_INFINITY;
      return performance.now();
    },
  },
];

async function javaPid(home: string): Promise<number> {
  const status = await neo4jStatus(home);
  if (typeof status === "string" || status.javaPid === null) throw new Error("Neo4j does not run");
  return status.javaPid;
}

/** Once another java answers in the place of this one. */
async function untilAnother({ home, neo4j }: Scene, before: number): Promise<number> {
  for (;;) {
    const status = await neo4jStatus(home);
    const isAnother = typeof status === "object" && status.state === "running" && status.javaPid !== before;
    if (isAnother && (await boltAnswers(Number(new URL(neo4j.uri).port)))) return performance.now();
    await sleep(50);
  }
}
