import { spawn } from "node:child_process";
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { packagePath } from "../../src/std/package-root.ts";

export interface CliLoad {
  readonly seconds: number;
  /** The loader's peak, of all its threads. */
  readonly megabytes: number;
  /** What `--json` printed. */
  readonly report: Record<string, number>;
}

/** Runs the built `load --json -` in a process of its own, on the corpus so many times over, with changed ids. */
export async function cliLoad(
  corpus: string,
  times: number,
  env: Record<string, string>,
  flags: readonly string[] = [],
): Promise<CliLoad> {
  const started = performance.now();
  const main = packagePath("dist/cli/main.js");
  const child = spawn(process.execPath, [main, "load", "-", "--json", ...flags], {
    env: { PATH: process.env.PATH!, HOME: process.env.HOME!, ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let megabytes = 0;
  const watching = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid!));
  }, 200);
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed += text;
  });
  const closed = new Promise((resolve) => child.once("close", resolve));
  await pipeline(Readable.from(repeated(corpus, times)), child.stdin);
  const code = await closed;
  clearInterval(watching);
  if (code !== 0) throw new Error(`load ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, megabytes, report: JSON.parse(printed) };
}

/** The first time as it is. */
async function* repeated(corpus: string, times: number): AsyncGenerator<string> {
  for (let n = 0; n < times; n++)
    for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
      if (n === 0) yield `${line}\n`;
      else {
        const article = JSON.parse(line);
        yield `${JSON.stringify({ ...article, id: `${article.id}-${n}` })}\n`;
      }
    }
}

/** Linux keeps the most that a process ever had. */
function peakOf(pid: number): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024);
  } catch {
    return 0;
  }
}
