import type { Command } from "commander";
import { extract } from "../../extraction/extract.ts";
import { readInputs } from "../../sources/read-inputs.ts";
import { InputError } from "../../std/errors.ts";
import { readConfig } from "../config.ts";
import { EXIT } from "../exit-codes.ts";
import { readLexicon } from "../knowledge.ts";
import { print, say } from "../terminal.ts";

export function addExtract(program: Command): void {
  program
    .command("extract")
    .summary("articles in, extraction records out")
    .description(
      "Reads articles (.jsonl, .txt with the title on the first line, .html, each also .gz; - is JSONL on standard input) and prints one extraction record a line, in their order.",
    )
    .argument("[files...]", "files to read; standard input when there is none")
    .action(async (files: string[]) => {
      const lexicon = readLexicon(readConfig(process.env));
      for await (const input of readInputs(files, process.stdin)) {
        if (input.kind === "article") await print(JSON.stringify(extract(input.article, lexicon)));
        else refuse(input.kind === "refused" ? input.error : alreadyExtracted(input.record.article.id));
      }
    });
}

function refuse(error: InputError): void {
  say(error.message);
  process.exitCode = EXIT.inputRefused;
}

function alreadyExtracted(id: string): InputError {
  return new InputError(`"${id}" is an extraction record already; give it to \`load\``);
}
