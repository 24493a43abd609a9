import { type Command, Option } from "commander";
import { OTHERS } from "../../sources/others/read-others.ts";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";
import type { ImportFlags } from "../import-files.ts";

const FORMATS = {
  ...OTHERS,
  jsonl: "what `export --format jsonl` wrote: the same graph again, ids included",
};

const HELP = `
Formats:
${Object.entries(FORMATS)
  .map(([name, says]) => `  ${name.padEnd(7)} ${says}`)
  .join("\n")}

Extraction records of other programs need no import: \`load\` takes them.
`;

export function addImport(program: Command): void {
  program
    .command("import")
    .summary("data of others into the graph, as statements")
    .description(
      "Reads what others know of officials as statements with an extractor and a source of their own, beside those of articles. What has no place in the graph is told of, and kept where --unfit says.",
    )
    .argument("<files...>", "files, packed or not")
    .addOption(
      new Option("--format <format>", "which one; listed below")
        .choices(Object.keys(FORMATS))
        .makeOptionMandatory(),
    )
    .option("--source <name>", "who the data is from; the file's name when left out")
    .option("--unfit <file>", "where to keep what has no place in the graph, a line of JSON each")
    .option("--json", "print the summary as JSON")
    .addHelpText("after", HELP)
    .addHelpText(
      "after",
      examples(
        "import --format ftm officials.ftm.json --source OpenSanctions",
        "import --format csv positions.csv meetings.csv --unfit left-out.jsonl",
        "import --format jsonl graph.jsonl",
      ),
    )
    .action(async (files: string[], flags: ImportFlags) => {
      const { importFiles } = await import("../import-files.ts");
      await importFiles(files, flags, readConfig(process.env));
    });
}
