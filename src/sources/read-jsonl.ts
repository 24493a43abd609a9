import { isRecordShaped, parseArticle, parseRecord } from "../record/parse-record.ts";
import { InputError, type InputPlace } from "../std/errors.ts";
import { readLines } from "./read-lines.ts";
import { type Input, refused } from "./source.ts";

/** Articles and records, one a line, told apart by their shape. */
export async function* readJsonl(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Input> {
  for await (const line of readLines(bytes, file)) {
    if (line instanceof InputError) yield refused(line);
    else if (line.text.trim() !== "") yield parseLine(line.text, { file, line: line.number });
  }
}

function parseLine(text: string, place: InputPlace): Input {
  try {
    const value = parseJson(text, place);
    if (!isRecordShaped(value)) return { kind: "article", article: parseArticle(value, place) };
    const record = parseRecord(value, place);
    const given = (value as { article: { text?: unknown } }).article.text;
    return { kind: "record", record, text: typeof given === "string" ? given : null };
  } catch (error) {
    if (error instanceof InputError) return refused(error);
    throw error;
  }
}

function parseJson(text: string, place: InputPlace): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`is not JSON: ${(error as Error).message}`, place);
  }
}
