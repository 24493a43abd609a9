import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { say } from "../../src/cli/terminal.ts";
import { packagePath } from "../../src/std/package-root.ts";

const SAMPLES = 16;
const QUESTION = `{ meetings(from: "2020-09-25", to: "2020-09-25") { nodes { chairs { nodes { name } } } } }`;
const ANSWER = "Lương Đình Khải";

/** Installs a package in an empty folder and uses it there, with the database where there is Java. @throws where it does not work */
export async function tryInstalled(tarball: string, version: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "officials-graph-empty-"));
  const run = (command: string, args: readonly string[]) => {
    say(`$ ${[command, ...args].join(" ")}`);
    // Nothing of the surroundings but what every machine has.
    const env = { PATH: process.env.PATH!, HOME: process.env.HOME! };
    return execFileSync(command, args, { cwd: folder, env, encoding: "utf8", maxBuffer: 1e8 }).trim();
  };
  const program = (...args: string[]) => run("./node_modules/.bin/officials-graph", args);
  try {
    run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball]);
    expect("--version", program("--version"), (said) => said === version);
    copyFileSync(packagePath("seeds/articles.jsonl"), join(folder, "articles.jsonl"));
    expect("extract", program("extract", "articles.jsonl"), (said) => said.split("\n").length === SAMPLES);
    if (!hasJava()) return say("There is no Java here: the database is not tried");
    program("neo4j", "start");
    try {
      expect("load", program("load", "articles.jsonl"), (said) =>
        said.startsWith(`${SAMPLES} articles written`),
      );
      expect("query", program("query", QUESTION), (said) => said.includes(ANSWER));
      expect("verify", program("verify"), (said) => said.startsWith("No drift"));
    } finally {
      program("neo4j", "stop");
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function expect(what: string, said: string, isRight: (said: string) => boolean): void {
  if (!isRight(said))
    throw new Error(`The installed ${what} says something else than it should:\n${said.slice(0, 2000)}`);
  say(`${said.split("\n")[0]!.slice(0, 120)}`);
}

function hasJava(): boolean {
  try {
    execFileSync("java", ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
