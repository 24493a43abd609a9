import { appendFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { accessFiles } from "../../src/access/access-files.ts";
import { AuditLog } from "../../src/access/audit-log.ts";
import { temporaryHome } from "./temporary-home.ts";

const caller = { name: "lan", scope: "write", by: "token 1a2b3c4d" } as const;
const write = { caller, from: "10.0.0.1", what: "reject", arguments: { statement: "s1" } };

test("a write stands in it with who and what before it is done, and with its outcome after", async () => {
  const { audit: file } = accessFiles(temporaryHome());
  const log = new AuditLog(file);
  const end = await log.begin(write);
  const [before] = lines(await log.read());
  expect(before).toMatchObject({
    who: "lan",
    by: "token 1a2b3c4d",
    from: "10.0.0.1",
    what: "reject",
    with: { statement: "s1" },
  });
  await end("done");
  expect(lines(await log.read())).toEqual([
    before,
    { at: expect.any(String), write: before!.write, outcome: "done" },
  ]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("writes side by side, and after a torn line, keep a line each", async () => {
  const { audit: file } = accessFiles(temporaryHome());
  const log = new AuditLog(file);
  await (await log.begin(write))("done");
  appendFileSync(file, '{"torn');
  await Promise.all(Array.from({ length: 20 }, () => log.begin(write)));
  const text = await log.read();
  expect(text.split("\n").filter((line) => line.startsWith('{"at"') && line.endsWith("}"))).toHaveLength(22);
});

test("a long text is told by its length and hash", async () => {
  const log = new AuditLog(accessFiles(temporaryHome()).audit);
  await log.begin({ ...write, arguments: { article: { text: "x".repeat(5000) } } });
  const [line] = lines(await log.read());
  expect(line!.with).toEqual({
    article: { text: { characters: 5000, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
  });
});

function lines(text: string): Record<string, unknown>[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
