import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { afterAll, describe, expect, test } from "vitest";
import { commandLine } from "../../src/cli/command-line.ts";
import { packagePath } from "../../src/std/package-root.ts";
import { runCli } from "../support/run-cli.ts";
import { type ShellCommand, shellCommands } from "./shell-commands.ts";

const { scripts } = JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const home = mkdtempSync(join(tmpdir(), "docs "));
afterAll(() => rmSync(home, { recursive: true }));

const all = shellCommands();
const ours = all.flatMap((command) => {
  const args = argumentsOf(command);
  return args && args.length > 0 ? [{ ...command, args, says: `${command.place}: ${args.join(" ")}` }] : [];
});

describe("a command that the pages show", () => {
  test("is found at all", () => {
    expect(ours.length).toBeGreaterThan(80);
    expect(new Set(ours.map(({ args }) => args[0]))).toContain("curate");
  });

  test.each(ours)("is one that the program takes: $says", async ({ args, isMention }) => {
    const refusal = await refusalOf(args);
    if (isMention && /^error: (missing required argument|required option)/.test(refusal)) return;
    expect(refusal).toBe("");
  });

  test("of npm is one that package.json has", () => {
    const unknown = all.filter(({ words: [npm, ...rest] }) => {
      if (npm !== "npm" || rest[0] !== "run") return false;
      return !(rest.find((word, i) => i > 0 && !word.startsWith("-"))! in scripts);
    });
    expect(unknown).toEqual([]);
  });

  test("of a benchmark is told by that benchmark", () => {
    const benches = all.filter(({ words }) => words.includes("bench") && words.includes("--"));
    const untold = benches.filter(({ words }) => {
      const [name, ...options] = words.slice(words.indexOf("--") + 1);
      const file = packagePath("bench", `${name}.ts`);
      if (!existsSync(file)) return true;
      const [head] = readFileSync(file, "utf8").split("*/");
      return options.some((option) => option.startsWith("--") && !head!.includes(option));
    });
    expect(benches.length).toBeGreaterThan(3);
    expect(untold).toEqual([]);
  });
});

/** These need no graph and no hours. */
const quick = [...new Map(ours.map((command) => [command.args.join(" "), command])).values()].filter(
  ({ args, isMention }) => {
    if (isMention) return false;
    const [name, file] = args;
    if (name === "extract") return existsSync(packagePath(file ?? "")) && !args.includes("llm");
    return name === "--help" || name === "--version" || (name === "token" && args[1] !== "revoke");
  },
);

test.each(quick)("does what it should, quickly: $says", async ({ args }) => {
  const { code, stdout } = await runCli(args, { env: { OFFICIALS_GRAPH_HOME: home } });
  expect(code).toBe(0);
  expect(stdout).not.toBe("");
});

test("every command has an example in its help", async () => {
  const shown = ours.filter(({ place }) => place.startsWith("docs/cli.md")).map(({ args }) => args.join(" "));
  const names = leavesOf(await commandLine()).map((path) => path.join(" "));
  expect(names.filter((name) => !shown.some((line) => `${line} `.startsWith(`${name} `)))).toEqual([]);
});

/** What stands behind `officials-graph`, however it is called; undefined for commands of others. */
function argumentsOf({ words }: ShellCommand): string[] | undefined {
  if (words[0] === "officials-graph") return words.slice(1);
  if (words[0] === "npm" && words.includes("cli")) return words.slice(words.indexOf("--") + 1);
  return undefined;
}

/** What the command line has against these arguments, without doing anything. */
async function refusalOf(args: readonly string[]): Promise<string> {
  let said = "";
  const program = await commandLine();
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap(({ commands }) => commands),
  ]) {
    command.configureOutput({
      writeOut: () => {},
      writeErr: (text) => {
        said += text;
      },
    });
    if (command.commands.length === 0) command.action(() => {});
  }
  await program.parseAsync(args, { from: "user" }).catch(() => {});
  return said;
}

function leavesOf(command: Command, path: readonly string[] = []): string[][] {
  if (command.commands.length === 0) return [[...path]];
  return command.commands.flatMap((each) => leavesOf(each, [...path, each.name()]));
}
