import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty data home that goes with the test file. */
export function temporaryHome(): string {
  const folder = mkdtempSync(join(tmpdir(), "officials-graph-home-"));
  made.push(folder);
  return folder;
}
