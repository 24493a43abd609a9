import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { SharedStatement } from "../../../src/graph/lists/shared-statement.ts";
import { UnavailableError } from "../../../src/std/errors.ts";

interface Question {
  readonly ids: readonly string[];
  readonly answer: () => void;
  readonly fail: (error: Error) => void;
}

/** A statement whose answers come when the test says so; it knows every id but `nobody`, and has been answered quickly once. */
async function statement() {
  const asked: Question[] = [];
  const shared = new SharedStatement<{ id: string }>(
    (ids) =>
      new Promise((resolve, reject) => {
        const rows = ids.filter((id) => id !== "nobody").map((id) => ({ id }));
        asked.push({ ids, answer: () => resolve(rows), fail: reject });
      }),
  );
  const before = shared.row("before");
  await soon();
  asked[0]!.answer();
  await before;
  asked.pop();
  return { shared, asked, idsAsked: () => asked.map(({ ids }) => ids) };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test("who comes while others are being answered shares the next statement, and each has a row of its own", async () => {
  const { shared, asked, idsAsked } = await statement();
  const first = shared.row("a");
  await soon();
  const others = ["b", "nobody", "c", "b"].map((id) => shared.row(id));
  await soon();
  expect(idsAsked()).toEqual([["a"]]);
  asked[0]!.answer();
  expect(await first).toEqual({ id: "a" });
  await soon();
  expect(idsAsked()).toEqual([["a"], ["b", "nobody", "c"]]);
  asked[1]!.answer();
  expect(await Promise.all(others)).toEqual([{ id: "b" }, null, { id: "c" }, { id: "b" }]);
});

test("nobody waits for a statement that takes long, and what takes long is not shared", async () => {
  const { shared, asked, idsAsked } = await statement();
  const slow = shared.row("slow");
  await soon();
  const quick = shared.row("quick");
  await vi.waitFor(() => expect(idsAsked()).toEqual([["slow"], ["quick"]]));
  asked[1]!.answer();
  expect(await quick).toEqual({ id: "quick" });
  await sleep(100);
  asked[0]!.answer();
  expect(await slow).toEqual({ id: "slow" });
  const next = ["a", "b"].map((id) => shared.row(id));
  await soon();
  expect(idsAsked().slice(2)).toEqual([["a"], ["b"]]);
  for (const { answer } of asked) answer();
  expect(await Promise.all(next)).toEqual([{ id: "a" }, { id: "b" }]);
});

test("what is too much for one of them fails only that one", async () => {
  const { shared, asked, idsAsked } = await statement();
  const both = [shared.row("a"), shared.row("heavy")];
  await soon();
  expect(idsAsked()).toEqual([["a", "heavy"]]);
  asked[0]!.fail(new Error("took too long"));
  await soon();
  expect(idsAsked().slice(1)).toEqual([["a"], ["heavy"]]);
  asked[1]!.answer();
  asked[2]!.fail(new Error("took too long"));
  expect(await both[0]).toEqual({ id: "a" });
  await expect(both[1]).rejects.toThrow("took too long");
});

test("nobody is asked for anew where Neo4j is away, and what waited goes on", async () => {
  const { shared, asked, idsAsked } = await statement();
  const lost = [shared.row("a"), shared.row("b")];
  await soon();
  asked[0]!.fail(new UnavailableError("Neo4j is away."));
  await expect(lost[0]).rejects.toThrow("Neo4j is away.");
  await expect(lost[1]).rejects.toThrow("Neo4j is away.");
  const later = shared.row("c");
  await soon();
  expect(idsAsked()).toEqual([["a", "b"], ["c"]]);
  asked[1]!.answer();
  expect(await later).toEqual({ id: "c" });
});

test("a statement is shared by sixteen at most, and who cannot share waits for one answer only", async () => {
  const { shared, asked, idsAsked } = await statement();
  const rows = Array.from({ length: 40 }, (_, i) => shared.row(`${i}`));
  await soon();
  asked[0]!.answer();
  await soon();
  expect(idsAsked().map(({ length }) => length)).toEqual([16, 16, 8]);
  for (const { answer } of asked) answer();
  expect(await Promise.all(rows)).toEqual(Array.from({ length: 40 }, (_, i) => ({ id: `${i}` })));
});

test("each is asked for in the context of who asks", async () => {
  const contexts = new AsyncLocalStorage<string>();
  const seen: unknown[] = [];
  const shared = new SharedStatement<{ id: string }>(async (ids) => {
    seen.push([ids, contexts.getStore()]);
    await sleep(1);
    return ids.map((id) => ({ id }));
  });
  await Promise.all(["a", "b"].map((id) => contexts.run(id, () => shared.row(id).then(soon))));
  await Promise.all([
    contexts.run("c", () => shared.row("c")),
    soon().then(() => contexts.run("d", () => shared.row("d"))),
  ]);
  expect(seen.slice(-2)).toEqual([
    [["c"], "c"],
    [["d"], "d"],
  ]);
});
