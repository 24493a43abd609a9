import { type Command, Option } from "commander";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";
import { addInputOptions, type InputFlags, readGiven } from "../given-inputs.ts";

const EXAMPLES = examples(
  "extract news.jsonl.zst clippings/ > records.jsonl",
  "extract news.jsonl --explain sample-01",
  "extract news.jsonl --extractor llm > llm.jsonl",
  "extract --merge records.jsonl llm.jsonl > merged.jsonl",
);

interface ExtractFlags extends InputFlags {
  readonly extractor: "rules" | "llm";
  readonly explain?: string;
  readonly merge?: boolean;
  readonly withText?: boolean;
}

export function addExtract(program: Command): void {
  const command = program
    .command("extract")
    .summary("articles in, extraction records out")
    .description(
      "Reads articles (files, folders or quoted patterns: .jsonl, .csv, .txt with the title on the first line, .html, RSS and Atom, also in .gz, .zst or .zip; - is standard input) and prints one extraction record a line, in their order. Old Vietnamese encodings are told and converted; standard error says which.",
    )
    .argument("[files...]", "files, folders or quoted patterns; standard input when there is none");
  addInputOptions(command)
    .addOption(
      new Option("--extractor <name>", "who extracts; llm is any server that speaks OpenAI's chat protocol")
        .choices(["rules", "llm"])
        .default("rules"),
    )
    .option("--with-text", "keep each article's text in its record, so that offsets can be checked")
    .addOption(
      new Option("--explain <id>", "print for this article which rules fired or declined, and why").conflicts(
        ["extractor", "merge", "withText"],
      ),
    )
    .addOption(
      new Option(
        "--merge",
        "read records instead, and join those of one article; what several say is surer",
      ).conflicts(["extractor", "withText"]),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], flags: ExtractFlags) => {
      const config = readConfig(process.env);
      const inputs = readGiven(files, flags);
      if (flags.merge) await (await import("../merge-files.ts")).mergeFiles(inputs);
      else if (flags.explain !== undefined)
        await (await import("../explain-file.ts")).explainFile(inputs, flags.explain, config);
      else if (flags.extractor === "llm")
        await (await import("../extract-by-llm.ts")).extractByLlm(inputs, config, flags);
      else await (await import("../extract-files.ts")).extractFiles(inputs, config, flags);
    });
}
