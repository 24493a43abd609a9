import { appendFileSync, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Judgement, lineOf } from "../../record/judgement.ts";

/** Adds judgements to the file of `path`, or to `judgements.jsonl` of the folder. @returns the file */
export function appendJudgements(path: string, judgements: readonly Judgement[]): string {
  const isFile = path.endsWith(".jsonl") || (existsSync(path) && statSync(path).isFile());
  const file = isFile ? path : join(path, "judgements.jsonl");
  mkdirSync(dirname(file), { recursive: true });
  const lines = judgements.map((each) => `${JSON.stringify(lineOf(each))}\n`).join("");
  appendFileSync(file, lines);
  return file;
}
