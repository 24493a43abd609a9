import { isRecordShaped, parseRecord } from "../../record/parse-record.ts";
import { InputError, type InputPlace } from "../../std/errors.ts";
import { parseJson } from "../../std/parse-json.ts";
import { acceptArticle } from "../accept/accept-article.ts";
import { checkValue } from "../accept/check-value.ts";
import { Conversions } from "../conversions.ts";
import { decodeBytes } from "../encoding/decode-bytes.ts";
import type { Decoded } from "../encoding/decode-legacy.ts";
import { decodeUtf16, type UnicodeForm } from "../encoding/unicode-form.ts";
import { type Input, refused } from "../input.ts";
import type { Source } from "../open-source.ts";
import type { ReadOptions } from "../read-options.ts";
import { damagedField } from "./damaged-field.ts";
import { type Line, MAX_LINE_BYTES, readLines } from "./read-lines.ts";

/** Articles and records, one a line, told apart by their shape. */
export async function* readJsonl(
  { bytes, form, name: file }: Pick<Source, "bytes" | "form" | "name">,
  { onNote = () => {} }: ReadOptions,
): AsyncGenerator<Input> {
  const conversions = new Conversions(file, onNote);
  let expected: string | undefined;
  for await (const line of readLines(bytes, form)) {
    if (isBlank(line.bytes)) continue;
    const { input, encoding } = readLine(line, form, expected, { file, line: line.number });
    if (encoding) conversions.add(encoding, line.number);
    expected = encoding ?? expected;
    yield input;
  }
  conversions.end();
}

/** An input, and what it was converted from. */
export interface ReadLine {
  readonly input: Input;
  readonly encoding?: string | undefined;
}

/** @param expected the encoding of the lines before */
export function readLine(
  { bytes, isTooLong }: Omit<Line, "number">,
  form: UnicodeForm,
  expected: string | undefined,
  place: InputPlace,
): ReadLine {
  try {
    if (isTooLong) throw new InputError(`is longer than ${MAX_LINE_BYTES >> 20} MiB; split it`, place);
    const decoded = decodeLine(bytes, form, expected, place);
    const value = parseJson(decoded.text, place);
    if (isRecordShaped(value)) return recordOf(value, decoded, place);
    const { article, encoding } = acceptArticle(value, decoded.encoding, place);
    return { input: { kind: "article", article, place }, encoding };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const given = form === "UTF-8" ? bytes : Buffer.from(decodeUtf16(bytes, form));
    return { input: refused(error, { bytes: given, isCut: isTooLong }) };
  }
}

/** Its offsets and its hash are of a text in Unicode: nothing in a record is converted. */
function recordOf(value: unknown, { encoding }: Decoded, place: InputPlace): ReadLine {
  if (encoding && !encoding.startsWith("UTF-16"))
    throw new InputError(`is an extraction record in ${encoding}; records are UTF-8: write it again`, place);
  checkValue(value, place);
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
