import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Judgement, parseJudgement } from "../record/judgement.ts";
import { InputError } from "../std/errors.ts";
import { parseJson } from "../std/parse-json.ts";

/**
 * The judgements of a `.jsonl` file, or of all such files of a folder; none where there is nothing.
 * @param onRefused told of each line that is none; the rest goes on
 */
export function readJudgements(path: string, onRefused: (error: InputError) => void): Judgement[] {
  return filesOf(path).flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, i) => {
        if (line.trim() === "") return [];
        try {
          return [parseJudgement(parseJson(line), { file, line: i + 1 })];
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          onRefused(error.at({ file, line: i + 1 }));
          return [];
        }
      }),
  );
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(path, name));
}
