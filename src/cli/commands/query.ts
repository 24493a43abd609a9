import { existsSync, readFileSync, statSync } from "node:fs";
import { type Command, Option } from "commander";
import { UsageError } from "../../std/errors.ts";
import { packagePath } from "../../std/package-root.ts";
import { readConfig } from "../config.ts";
import { EXIT } from "../exit-codes.ts";
import { ANSWER_FORMATS, type AnswerFormat } from "../query/answer-formats.ts";
import { print, say } from "../terminal.ts";
import { withGraph } from "../with-graph.ts";

export function addQuery(program: Command): void {
  program
    .command("query")
    .summary("ask the graph in GraphQL")
    .description(
      "Runs a GraphQL query and prints the answer: as JSON, or its first list as a table or as CSV. `queries/` has one for each question of docs/questions.md.",
    )
    .argument("<query>", "the name of a saved query, a file with a GraphQL document, or the document itself")
    .option("--var <name=value>", "a variable; JSON, or else a string; may be repeated", collectVariable)
    .addOption(new Option("--format <format>", "how to print").choices(ANSWER_FORMATS).default("json"))
    .action(async (query: string, options: { var?: Record<string, unknown>; format: AnswerFormat }) => {
      const { answer } = await import("../../api/answer.ts");
      const source = documentOf(query);
      const result = await withGraph(readConfig(process.env), "officials-graph query", (graph) =>
        answer(graph, source, options.var ?? {}),
      );
      for (const { message } of result.errors ?? []) if (options.format !== "json") say(message);
      if (options.format === "json" || result.data) {
        const { formatAnswer } = await import("../query/format-answer.ts");
        await print(formatAnswer(result, options.format));
      }
      if (result.errors) process.exitCode = EXIT.inputRefused;
    });
}

function documentOf(query: string): string {
  if (query.includes("{")) return query;
  if (existsSync(query) && statSync(query).isFile()) return readFileSync(query, "utf8");
  const saved = packagePath("queries", `${query}.graphql`);
  if (NAME.test(query) && existsSync(saved)) return readFileSync(saved, "utf8");
  throw new UsageError(
    `"${query}" is no saved query, no file and no GraphQL document. The saved ones are listed in docs/questions.md.`,
  );
}

/** No path: a name cannot lead out of `queries/`. */
const NAME = /^[\w-]+$/;

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
