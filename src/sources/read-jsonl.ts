import { isRecordShaped, parseArticle, parseRecord } from "../record/parse-record.ts";
import { InputError, type InputPlace } from "../std/errors.ts";
import { checkCharacters } from "./check-characters.ts";
import { checkLetters } from "./check-letters.ts";
import { Conversions, type OnNote } from "./conversions.ts";
import { damagedField } from "./damaged-field.ts";
import { decodeBytes } from "./encoding/decode-bytes.ts";
import type { Decoded } from "./encoding/decode-legacy.ts";
import type { UnicodeForm } from "./encoding/unicode-form.ts";
import { mendArticle } from "./mend-article.ts";
import type { Source } from "./open-source.ts";
import { readLines } from "./read-lines.ts";
import { type Input, refused } from "./source.ts";

/** Articles and records, one a line, told apart by their shape. */
export async function* readJsonl(
  { bytes, form }: Source,
  file: string,
  onNote: OnNote = () => {},
): AsyncGenerator<Input> {
  const conversions = new Conversions(file, onNote);
  let expected: string | undefined;
  for await (const line of readLines(bytes, file, form)) {
    if (line instanceof InputError) yield refused(line);
    else if (!isBlank(line.bytes)) {
      const { input, encoding } = readLine(line.bytes, form, expected, { file, line: line.number });
      if (encoding) conversions.add(encoding, line.number);
      expected = encoding ?? expected;
      yield input;
    }
  }
  conversions.end();
}

/** An input, and what it was converted from. */
interface ReadLine {
  readonly input: Input;
  readonly encoding?: string | undefined;
}

function readLine(
  bytes: Uint8Array,
  form: UnicodeForm,
  expected: string | undefined,
  place: InputPlace,
): ReadLine {
  try {
    const decoded = decodeLine(bytes, form, expected, place);
    const value = parseJson(decoded.text, place);
    checkCharacters(value, place);
    if (isRecordShaped(value)) return recordOf(value, decoded, place);
    const { value: mended, encoding = decoded.encoding } = mendArticle(value);
    const article = parseArticle(encoding ? { ...(mended as object), encoding } : mended, place);
    checkLetters(article.text, place);
    return { input: { kind: "article", article, place }, encoding };
  } catch (error) {
    if (error instanceof InputError) return { input: refused(error) };
    throw error;
  }
}

/** Its offsets and its hash are of a text in Unicode: nothing in a record is converted. */
function recordOf(value: unknown, { encoding }: Decoded, place: InputPlace): ReadLine {
  if (encoding && !encoding.startsWith("UTF-16"))
    throw new InputError(`is an extraction record in ${encoding}; records are UTF-8: write it again`, place);
  const record = parseRecord(value, place);
  const given = (value as { article: { text?: unknown } }).article.text;
  return {
    input: { kind: "record", record, text: typeof given === "string" ? given : null, place },
    encoding,
  };
}

function decodeLine(
  bytes: Uint8Array,
  form: UnicodeForm,
  expected: string | undefined,
  place: InputPlace,
): Decoded {
  try {
    return decodeBytes(bytes, { form, expected, visible: visibleInJson });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const field = damagedField(bytes, form);
    throw error.at({ ...place, ...(field ? { field } : {}) });
  }
}

/** Names of fields, addresses and escapes are no words of an article. */
const UNSEEN = /"[^"\\]{1,40}"\s*:|https?:[^"\s]+|\\(?:u[0-9a-fA-F]{4}|.)/g;

function visibleInJson(json: string): string {
  return json.replace(UNSEEN, " ");
}

function isBlank(bytes: Uint8Array): boolean {
  return (
    bytes.length < 5 && bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09 || byte === 0)
  );
}

function parseJson(text: string, place: InputPlace): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`is not JSON: ${(error as Error).message}`, place);
  }
}
