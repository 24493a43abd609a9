import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { UsageError } from "../../std/errors.ts";
import { fileFault } from "../../std/file-fault.ts";

/**
 * The addresses of a list, one a line; empty lines and those behind `#` are left out.
 * @throws UsageError where it cannot be read
 */
export async function* readUrlList(file: string): AsyncGenerator<string> {
  try {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      const address = line.trim();
      if (address !== "" && !address.startsWith("#")) yield address;
    }
  } catch (error) {
    throw new UsageError(`--url-list ${fileFault(error, file).message}`);
  }
}
