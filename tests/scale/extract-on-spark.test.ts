import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagePath } from "../../src/std/package-root.ts";
import { childEnv } from "../support/child-env.ts";
import { runCli } from "../support/run-cli.ts";
import { unusedPort } from "../support/unused-port.ts";

/** A Python that has pyspark; `.ci/run` makes one. */
const PYTHON = process.env.SPARK_PYTHON ?? "python3";
const hasSpark = spawnSync(PYTHON, ["-c", "import pyspark"]).status === 0;

const folder = mkdtempSync(join(tmpdir(), "spark-"));
const input = join(folder, "articles");
const running: ChildProcess[] = [];
let master: string;
let sparkHome: string;
let env: Record<string, string>;

/** A standalone master with two workers of one core each, on loopback. */
async function startCluster(): Promise<void> {
  sparkHome = execFileSync(PYTHON, ["-c", "import os, pyspark; print(os.path.dirname(pyspark.__file__))"], {
    encoding: "utf8",
  }).trim();
  env = childEnv({ SPARK_LOCAL_IP: "127.0.0.1", PYSPARK_PYTHON: PYTHON });
  const port = await unusedPort();
  master = `spark://127.0.0.1:${port}`;
  const host = ["--host", "127.0.0.1", "--webui-port", "0"];
  await startDaemon(
    "org.apache.spark.deploy.master.Master",
    [...host, "--port", `${port}`],
    /I have been elected/,
  );
  for (const name of ["one", "two"])
    await startDaemon(
      "org.apache.spark.deploy.worker.Worker",
      [...host, "--cores", "1", "--memory", "512m", "--work-dir", join(folder, name), master],
      /Successfully registered/,
    );
}

async function startDaemon(main: string, args: readonly string[], ready: RegExp): Promise<void> {
  const child = spawn(join(sparkHome, "bin", "spark-class"), [main, ...args], { env });
  running.push(child);
  let said = "";
  for await (const text of child.stderr) {
    said += text;
    if (ready.test(said)) break;
  }
  expect(said).toMatch(ready);
  child.stderr.resume();
}

async function extractOnSpark(name: string, ...options: string[]): Promise<string[]> {
  const tsx = import.meta.resolve("tsx");
  const command = `${process.execPath} --import ${tsx} ${packagePath("src/cli/main.ts")} extract --with-text`;
  const out = join(folder, name);
  const submit = spawn(
    join(sparkHome, "bin", "spark-submit"),
    [
      ...["--master", master, "--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.ui.enabled=false"],
      ...["--executor-memory", "512m", "--driver-memory", "512m"],
      ...[packagePath("scale/extract_on_spark.py"), `file:${input}`, `file:${out}`, "--command", command],
      ...options,
    ],
    { env },
  );
  let said = "";
  submit.stderr.on("data", (text) => {
    said += text;
  });
  const [code] = await once(submit, "close");
  expect(code, said.slice(-3000)).toBe(0);
  return readdirSync(out)
    .filter((file) => file.startsWith("part-"))
    .flatMap((file) => readFileSync(join(out, file), "utf8").split("\n"))
    .filter(Boolean);
}

describe.skipIf(!hasSpark)(
  "scale/extract_on_spark.py, on a master with two workers",
  { timeout: 240_000 },
  () => {
    let alone: string[];
    beforeAll(async () => {
      mkdirSync(input);
      const samples = readFileSync(packagePath("seeds/articles.jsonl"), "utf8").trim().split("\n");
      writeFileSync(join(input, "a.jsonl"), `${samples.slice(0, 9).join("\n")}\n`);
      writeFileSync(join(input, "b.jsonl"), `${samples.slice(9).join("\n")}\n{"id": "no text"}\n`);
      const files = [join(input, "a.jsonl"), join(input, "b.jsonl")];
      alone = (await runCli(["extract", "--with-text", ...files])).stdout.trim().split("\n").sort();
      await startCluster();
    }, 240_000);
    afterAll(() => {
      for (const child of running) child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    });

    test("gives the records of a single process, in any partitioning, whatever is refused", async () => {
      expect(alone.length).toBe(16);
      expect((await extractOnSpark("as-given")).sort()).toEqual(alone);
      expect((await extractOnSpark("in-five", "--partitions", "5")).sort()).toEqual(alone);
    });

    test("fails where the command fails, and leaves nothing that looks whole", async () => {
      const command = "sh -c 'cat > /dev/null; exit 3'";
      await expect(extractOnSpark("failed", "--command", command)).rejects.toThrow();
      expect(existsSync(join(folder, "failed", "_SUCCESS"))).toBe(false);
    });
  },
);
