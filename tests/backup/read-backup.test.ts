import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { checkChecksum } from "../../src/backup/checksum-file.ts";
import { checkBackup } from "../../src/backup/read-backup.ts";
import { InputError } from "../../src/std/errors.ts";
import { temporaryHome } from "../access/temporary-home.ts";

const folder = temporaryHome();

test.each([
  ["a backup", checkBackup, "graph.jsonl.gz"],
  ["a dump", checkChecksum, "graph.dump"],
])("%s that is not there is said so", async (_, check, name) => {
  const file = join(folder, name);
  await expect(check(file)).rejects.toThrow(new InputError("is not there; check the path", { file }));
});

test("a backup that is cut is told from one that is something else", async () => {
  const file = join(folder, "cut.jsonl.gz");
  const whole = gzipSync(`${JSON.stringify({ backup: 1, made: "2026-01-01", schema: [] })}\n`);
  writeFileSync(file, whole.subarray(0, -10));
  await expect(checkBackup(file)).rejects.toThrow(
    new InputError("ends in the middle: it is cut; take another backup", { file }),
  );
  writeFileSync(file, "no gzip");
  await expect(checkBackup(file)).rejects.toThrow(
    /cut\.jsonl\.gz: cannot be read \(incorrect header check\)/,
  );
});

test("the files of reference data in a backup are no articles", async () => {
  const file = join(folder, "reference.jsonl.gz");
  const kept = (id: string, source: string | null) => ({ article: { id, source }, mentions: [], facts: [] });
  const lines = [
    { backup: 1, made: "2026-01-01", schema: [] },
    kept("a1", "Báo Vườn"),
    kept("seeds/a-garden", null),
    kept("seeds/bodies.tsv", "seeds"),
  ].map((line) => `${JSON.stringify(line)}\n`);
  const sha256 = createHash("sha256").update(lines.join("")).digest("hex");
  const end = { articles: 3, statements: 0, judgements: 0, sha256 };
  writeFileSync(file, gzipSync(`${lines.join("")}${JSON.stringify({ end })}\n`));
  expect((await checkBackup(file)).contents).toEqual({
    articles: 2,
    referenceFiles: 1,
    statements: 0,
    judgements: 0,
  });
});
