import { readdir, readFile } from "node:fs/promises";
import { homeLayout } from "../../src/neo4j-local/home-layout.ts";
import { serversOfHome } from "../../src/neo4j-local/servers-of-home.ts";

/** Process ids of the java servers of a home. */
export async function javaOf(home: string): Promise<number[]> {
  return serversOfHome(homeLayout(home).id);
}

/** The command lines of all processes, as any user of the machine can read them. Linux only. */
export async function commandLines(): Promise<string[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  return Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
}

/** Looks again and again until `seen` is true. */
export async function eventually(seen: () => Promise<boolean>, withinMs: number): Promise<void> {
  const until = Date.now() + withinMs;
  while (!(await seen())) {
    if (Date.now() > until) throw new Error(`not so within ${withinMs} ms: ${seen}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
