import { z } from "zod";
import { extractionRecordSchema } from "../src/record/extraction-record.ts";

/** `contract/extraction.schema.json`: the record's form for programs in other languages. */
export function recordSchema(): string {
  const schema = z.toJSONSchema(extractionRecordSchema, { io: "input", reused: "ref" });
  return `${JSON.stringify({ title: "Extraction record", ...schema }, null, 2)}\n`;
}
