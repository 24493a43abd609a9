import { type Command, Option } from "commander";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";
import { EXIT } from "../exit-codes.ts";
import { ANSWER_FORMATS, type AnswerFormat } from "../query/answer-formats.ts";
import { collectVariable, documentOf } from "../query/given-query.ts";
import { print, say } from "../terminal.ts";
import { withGraph } from "../with-graph.ts";

export function addQuery(program: Command): void {
  program
    .command("query")
    .summary("ask the graph in GraphQL")
    .description(
      "Runs a GraphQL query and prints the answer: as JSON, as tables, one of what stands in no list and one for each list, or its first list as CSV. There each item of the first list within a list has a row of its own, beside which the others repeat, so that a meeting with three chairs is three rows; any other list shares one cell, its items parted by `; `. `queries/` has one for each question of docs/questions.md.",
    )
    .argument("<query>", "the name of a saved query, a file with a GraphQL document, or the document itself")
    .option("--var <name=value>", "a variable; JSON, or else a string; may be repeated", collectVariable)
    .addOption(new Option("--format <format>", "how to print").choices(ANSWER_FORMATS).default("json"))
    .addHelpText(
      "after",
      examples(
        "query who-chaired --format table",
        "query 13-meetings-with-both --var p=ID --var q=ID",
        `query '{ persons(search: "khai luong") { nodes { name } } }'`,
      ),
    )
    .action(async (query: string, options: { var?: Record<string, unknown>; format: AnswerFormat }) => {
      const source = documentOf(query);
      const variables = options.var ?? {};
      const { checkVariables } = await import("../query/check-variables.ts");
      checkVariables(source, variables);
      const { answer } = await import("../../api/answer.ts");
      const result = await withGraph(readConfig(process.env), "officials-graph query", (graph) =>
        answer(graph, source, variables),
      );
      for (const { message } of result.errors ?? []) if (options.format !== "json") say(message);
      const { formatAnswer, leftOutOfCsv, saysNothing } = await import("../query/format-answer.ts");
      const beside = options.format === "csv" ? leftOutOfCsv(result) : [];
      if (beside.length > 0)
        say(`CSV holds one list; left out: ${beside.join(", ")} (--format table prints all).`);
      if (options.format === "json" || !result.errors || !saysNothing(result))
        await print(formatAnswer(result, options.format));
      if (result.errors) process.exitCode = EXIT.inputRefused;
    });
}
