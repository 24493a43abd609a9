import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../src/neo4j-local/make-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const temporary = temporaryFolder();

test("makes what is missing, with the mode asked for, and leaves what is there", async () => {
  const path = join(temporary, "hồ", "sơ");
  await makeFolder(path, 0o700);
  await makeFolder(path, 0o755);
  expect((await stat(path)).mode & 0o777).toBe(0o700);
  expect((await stat(join(temporary, "hồ"))).mode & 0o777).toBe(0o700);
});

test("fails where a file stands in the way", async () => {
  const file = join(temporary, "file");
  await writeFile(file, "");
  await expect(makeFolder(file, 0o700)).rejects.toMatchObject({ code: "EEXIST" });
  await expect(makeFolder(join(file, "x"), 0o700)).rejects.toMatchObject({ code: "ENOTDIR" });
});

test.runIf(process.platform === "linux")("fails, and ends, where nothing can be made", async () => {
  await expect(makeFolder("/proc/officials/graph", 0o700)).rejects.toMatchObject({ code: "ENOENT" });
});
