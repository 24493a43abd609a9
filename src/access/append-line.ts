import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";

/** Appends a value as one line of JSON to a file of its owner alone, and settles when the disk has it. */
export async function appendLine(file: string, value: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, "a+", 0o600);
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    // A line that a killed process left torn spoils itself alone.
    const start = size > 0 && buffer.toString() !== "\n" ? "\n" : "";
    await handle.appendFile(`${start}${JSON.stringify(value)}\n`);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
