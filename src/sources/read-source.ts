import type { Input } from "./input.ts";
import { readJsonl } from "./jsonl/read-jsonl.ts";
import { openSource, type SourceName } from "./open-source.ts";
import type { ReadOptions } from "./read-options.ts";
import { readTextFile } from "./read-text-file.ts";

/**
 * The articles and records of one file's bytes, in the format that its name tells, else its first bytes.
 * @throws InputError when the bytes as a whole cannot be read
 */
export async function* readSource(
  raw: AsyncIterable<Uint8Array>,
  name: SourceName,
  options: ReadOptions,
): AsyncGenerator<Input> {
  const source = await openSource(raw, name);
  switch (source.format) {
    case "jsonl":
      yield* readJsonl(source, options);
      break;
    case "csv": {
      const { readCsv } = await import("./csv/read-csv.ts");
      yield* readCsv(source, options);
      break;
    }
    case "feed": {
      const { readFeed } = await import("./feed/read-feed.ts");
      yield* readFeed(source, options);
      break;
    }
    default:
      yield await readTextFile(source, options);
  }
}
