import { beforeEach, describe, expect, test } from "vitest";
import { accessFiles } from "../../src/access/access-files.ts";
import { admission, FAILURES } from "../../src/access/admission.ts";
import { TokenBook } from "../../src/access/token-book.ts";
import { temporaryHome } from "./temporary-home.ts";

let tokens: TokenBook;
beforeEach(() => {
  tokens = new TokenBook(accessFiles(temporaryHome()).tokens);
});

describe("at the door", () => {
  test("everybody reads where reading is open, and nobody without a token where it is not", async () => {
    const open = admission({ tokens, readers: "everyone" });
    expect(await open(undefined, "10.0.0.1")).toMatchObject({ scope: "read" });
    const closed = admission({ tokens, readers: "token" });
    await expect(closed(undefined, "10.0.0.1")).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    const token = await tokens.make({ name: "lan", scope: "read" });
    expect(await closed(`Bearer ${token}`, "10.0.0.1")).toMatchObject({ name: "lan" });
  });

  test("a token that is wrong is refused, not taken for none", async () => {
    const open = admission({ tokens, readers: "everyone" });
    for (const header of ["Bearer wrong", "Basic bGFuOng=", "", "Bearer"])
      await expect(open(header, "10.0.0.1"), header).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  test("who guesses again and again is shut out for a while, whatever they bring then; others are not", async () => {
    const open = admission({ tokens, readers: "everyone" });
    const token = await tokens.make({ name: "lan", scope: "write" });
    for (let i = 0; i < FAILURES.most; i++)
      await expect(open(`Bearer guess-${i}`, "10.0.0.1")).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    for (const brought of ["guess", token])
      await expect(open(`Bearer ${brought}`, "10.0.0.1")).rejects.toMatchObject({
        code: "TOO_MANY_REQUESTS",
        retryAfter: expect.any(Number),
      });
    expect(await open(`Bearer ${token}`, "10.0.0.2")).toMatchObject({ name: "lan" });
    expect(await open(undefined, "10.0.0.1")).toMatchObject({ scope: "read" });
  });
});
