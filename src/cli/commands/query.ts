import { existsSync, readFileSync, statSync } from "node:fs";
import type { Command } from "commander";
import { UsageError } from "../../std/errors.ts";
import { readConfig } from "../config.ts";
import { EXIT } from "../exit-codes.ts";
import { print } from "../terminal.ts";
import { withGraph } from "../with-graph.ts";

export function addQuery(program: Command): void {
  program
    .command("query")
    .summary("ask the graph in GraphQL")
    .description("Runs a GraphQL query, given as text or as a file, and prints the answer as JSON.")
    .argument("<query>", "a GraphQL document, or a file that holds one")
    .option("--var <name=value>", "a variable; JSON, or else a string; may be repeated", collectVariable)
    .action(async (query: string, { var: variables = {} }: { var?: Record<string, unknown> }) => {
      const { answer } = await import("../../api/answer.ts");
      const source = documentOf(query);
      const result = await withGraph(readConfig(process.env), "officials-graph query", (graph) =>
        answer(graph, source, variables),
      );
      await print(JSON.stringify(result, null, 2));
      if (result.errors) process.exitCode = EXIT.inputRefused;
    });
}

function documentOf(query: string): string {
  if (existsSync(query) && statSync(query).isFile()) return readFileSync(query, "utf8");
  if (!query.includes("{")) throw new UsageError(`"${query}" is no file, and no GraphQL document either`);
  return query;
}

function collectVariable(text: string, before: Record<string, unknown> = {}): Record<string, unknown> {
  const equals = text.indexOf("=");
  if (equals < 1) throw new UsageError(`--var ${text}: write name=value`);
  return { ...before, [text.slice(0, equals)]: jsonOrText(text.slice(equals + 1)) };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
