import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { accessFiles } from "../../src/access/access-files.ts";
import { TokenBook } from "../../src/access/token-book.ts";
import { temporaryHome } from "./temporary-home.ts";

let file: string;
let book: TokenBook;
beforeEach(() => {
  file = accessFiles(temporaryHome()).tokens;
  book = new TokenBook(file);
});

describe("a token", () => {
  test("tells whose it is, and how much they may", async () => {
    const token = await book.make({ name: "lan", scope: "write" });
    expect(await book.callerOf(token)).toEqual({
      name: "lan",
      scope: "write",
      by: `token ${token.split("_")[1]}`,
    });
  });

  test("is kept as a hash alone, in a file of its owner alone", async () => {
    const token = await book.make({ name: "lan", scope: "read" });
    expect(readFileSync(file, "utf8")).not.toContain(token.split("_")[2]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
  });

  test("made by another process is known at once, and revoked by another, no more", async () => {
    const server = new TokenBook(file);
    expect(await server.valid()).toEqual([]);
    const token = await book.make({ name: "hoa", scope: "read" });
    expect(await server.callerOf(token)).toMatchObject({ name: "hoa" });
    expect(await book.revoke(token.split("_")[1]!)).toBe(true);
    expect(await server.callerOf(token)).toBeUndefined();
    expect(await book.revoke(token.split("_")[1]!)).toBe(false);
    expect(await server.all()).toMatchObject([{ name: "hoa", revoked: expect.any(String) }]);
  });

  test("opens nothing after its last day", async () => {
    const token = await book.make({ name: "lan", scope: "read", days: 1 }, new Date(Date.now() - 86_400_001));
    expect(await book.callerOf(token)).toBeUndefined();
    expect(await book.valid()).toEqual([]);
  });

  test("of another secret, another id, or another form opens nothing", async () => {
    const token = await book.make({ name: "lan", scope: "admin" });
    const [, id, secret] = token.split("_");
    const others = [
      `ogt_${id}_${"A".repeat(43)}`,
      `ogt_00000000_${secret}`,
      `ogt_${id}_`,
      token.slice(0, -1),
      `${token}x`,
      `ogt___proto___${"A".repeat(43)}`,
      "",
    ];
    for (const other of others) expect(await book.callerOf(other), other).toBeUndefined();
  });
});

test("a line that cannot be read may be a revocation, so no token is believed any more", async () => {
  const token = await book.make({ name: "lan", scope: "read" });
  writeFileSync(file, `${readFileSync(file, "utf8")}{"id":"1a2b`);
  await expect(book.callerOf(token)).rejects.toThrow(
    `${file}:2 is no line of tokens, so no token is believed. Mend or remove it.`,
  );
  await book.make({ name: "hoa", scope: "read" });
  await expect(book.all()).rejects.toThrow(`${file}:2 `);
});
