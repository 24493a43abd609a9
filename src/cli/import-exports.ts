import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { GraphSession } from "../graph/session.ts";
import { type ExportedLine, parseExportedLine } from "../ingest/exported/exported-line.ts";
import { loadExported } from "../ingest/exported/load-exported.ts";
import { judge } from "../ingest/judge.ts";
import type { LoadSummary } from "../ingest/load-summary.ts";
import { type Judgement, parseJudgement } from "../record/judgement.ts";
import { type RefusedInput, refused } from "../sources/input.ts";
import { InputError, type InputPlace } from "../std/errors.ts";
import { parseJson } from "../std/parse-json.ts";
import type { Knowledge } from "./knowledge.ts";

/** Makes the graph of exports in JSONL again: their articles with all that they state, then their judgements. */
export async function importExports(
  graph: GraphSession,
  files: readonly string[],
  { seeds }: Knowledge,
  onRefused: (input: RefusedInput) => void,
): Promise<LoadSummary> {
  const judgements: Judgement[] = [];
  async function* articles(): AsyncGenerator<ExportedLine> {
    for (const file of files)
      for await (const { text, place } of linesOf(file))
        try {
          const { kind, ...line } = parseJson(text, place) as Record<string, unknown>;
          if (kind === "article") yield parseExportedLine(line, place);
          else if (kind === "judgement") judgements.push(parseJudgement(line, place));
          else if (kind !== "entity" && kind !== "relation")
            throw new InputError(`${JSON.stringify(kind) ?? "nothing"} is no kind of line of an export`, {
              ...place,
              field: "kind",
            });
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          onRefused(refused(error));
        }
  }
  const summary = await loadExported(graph, articles(), seeds);
  await judge(graph, judgements, seeds);
  return summary;
}

async function* linesOf(file: string): AsyncGenerator<{ text: string; place: InputPlace }> {
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file) }))
      if (text.trim() !== "") yield { text, place: { file, line: ++line } };
      else line++;
  } catch (error) {
    throw new InputError(`cannot be read: ${(error as Error).message}`, { file });
  }
}
