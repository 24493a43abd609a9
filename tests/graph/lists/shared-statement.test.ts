import { expect, test, vi } from "vitest";
import { SharedStatement } from "../../../src/graph/lists/shared-statement.ts";
import { UnavailableError } from "../../../src/std/errors.ts";

interface Question {
  readonly ids: readonly string[];
  readonly answer: () => void;
  readonly fail: (error: Error) => void;
}

/** A statement whose answers come when the test says so; it knows every id but `nobody`. */
function statement() {
  const asked: Question[] = [];
  const shared = new SharedStatement<{ id: string }>(
    (ids) =>
      new Promise((resolve, reject) => {
        const rows = ids.filter((id) => id !== "nobody").map((id) => ({ id }));
        asked.push({ ids, answer: () => resolve(rows), fail: reject });
      }),
  );
  return { shared, asked, idsAsked: () => asked.map(({ ids }) => ids) };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test("who comes while others are being answered shares the next statement, and each has a row of its own", async () => {
  const { shared, asked, idsAsked } = statement();
  const first = shared.row("a");
  await soon();
  const others = ["b", "nobody", "c", "b"].map((id) => shared.row(id));
  await soon();
  expect(idsAsked()).toEqual([["a"]]);
  asked[0]!.answer();
  expect(await first).toEqual({ id: "a" });
  await soon();
  expect(idsAsked()).toEqual([["a"], ["b", "nobody", "c", "b"]]);
  asked[1]!.answer();
  expect(await Promise.all(others)).toEqual([{ id: "b" }, null, { id: "c" }, { id: "b" }]);
});

test("nobody waits for a statement that takes long", async () => {
  const { shared, asked, idsAsked } = statement();
  const slow = shared.row("slow");
  await soon();
  const quick = shared.row("quick");
  await vi.waitFor(() => expect(idsAsked()).toEqual([["slow"], ["quick"]]));
  asked[1]!.answer();
  expect(await quick).toEqual({ id: "quick" });
  asked[0]!.answer();
  expect(await slow).toEqual({ id: "slow" });
});

test("what is too much for one of them fails only that one", async () => {
  const { shared, asked, idsAsked } = statement();
  const first = [shared.row("a"), shared.row("heavy")];
  await soon();
  expect(idsAsked()).toEqual([["a", "heavy"]]);
  asked[0]!.fail(new Error("took too long"));
  await soon();
  expect(idsAsked().slice(1)).toEqual([["a"], ["heavy"]]);
  asked[1]!.answer();
  asked[2]!.fail(new Error("took too long"));
  expect(await first[0]).toEqual({ id: "a" });
  await expect(first[1]).rejects.toThrow("took too long");
});

test("nobody is asked for anew where Neo4j is away, and what waited goes on", async () => {
  const { shared, asked, idsAsked } = statement();
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

test("a statement is shared by sixteen at most", async () => {
  const { shared, asked, idsAsked } = statement();
  const rows = Array.from({ length: 20 }, (_, i) => shared.row(`${i}`));
  await soon();
  asked[0]!.answer();
  await soon();
  asked[1]!.answer();
  await Promise.all(rows);
  expect(idsAsked().map(({ length }) => length)).toEqual([16, 4]);
});
