import { type Command, InvalidArgumentError, Option } from "commander";
import { EXPORT_FORMATS } from "../../export/export-formats.ts";
import { UsageError } from "../../std/errors.ts";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";
import type { ExportFlags } from "../export/export-flags.ts";
import { collectVariable } from "../query/given-query.ts";

const FORMATS = `
Formats:
${Object.entries(EXPORT_FORMATS)
  .map(([name, { says }]) => `  ${name.padEnd(9)} ${says}`)
  .join("\n")}
`;

interface ForImportFlags {
  readonly forImport?: string;
  readonly gzip?: boolean;
}

export function addExport(program: Command): void {
  program
    .command("export")
    .summary("the graph, or a part of it, in a format of others")
    .description(
      "Writes the graph in a format that other programs read: all of it, or the part that the options name. Ids are the same in every export, dates stay as far as they are said, and everything tells which articles say so.",
    )
    .addOption(
      new Option("--format <format>", "which one; listed below").choices(Object.keys(EXPORT_FORMATS)),
    )
    .option("--out <path>", "the file, or for csv and parquet the folder; standard output when left out")
    .option("--around <id>", "only what lies around this entity; repeatable", collect)
    .option("--hops <n>", "how many relations away from it at most", hops)
    .addOption(
      new Option(
        "--query <query>",
        "only the entities of this query's answer, and what joins them",
      ).conflicts("around"),
    )
    .option("--var <name=value>", "a variable of the query; repeatable", collectVariable)
    .option("--reported", "only what an article speaks of, not what reference data alone knows")
    .option("--from <date>", "only what was from this day on: 2020, 2020-11 or 2020-11-30")
    .option("--to <date>", "only what was up to this day")
    .option("--with-text", "with the articles' texts (jsonl), which others may hold the rights in")
    .addOption(
      new Option(
        "--for-import <folder>",
        "all of it as files for `neo4j import` (`neo4j-admin database import full`), statements and texts included",
      ).conflicts(["format", "out", "around", "query", "reported", "from", "to", "withText"]),
    )
    .option("--gzip", "with --for-import: pack the files")
    .addHelpText("after", FORMATS)
    .addHelpText(
      "after",
      examples(
        "export --format gexf --reported --out graph.gexf",
        "export --format csv --out tables --from 2020 --to 2020-06",
        "export --format graphml --around ID --hops 2 > around.graphml",
        "export --for-import files --gzip",
        "export --format ftm --query 35-brokers --out brokers.ftm.json",
      ),
    )
    .action(async ({ forImport, gzip = false, ...flags }: ExportFlags & ForImportFlags) => {
      if (forImport !== undefined) {
        const { writeImportFiles } = await import("../export/write-import-files.ts");
        return writeImportFiles(forImport, gzip, readConfig(process.env));
      }
      if (flags.format === undefined) throw new UsageError("Say in which --format, or --for-import");
      const { exportGraph } = await import("../export/export-graph.ts");
      await exportGraph(flags, readConfig(process.env));
    });
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function hops(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 8) throw new InvalidArgumentError("Write 1 to 8.");
  return count;
}
