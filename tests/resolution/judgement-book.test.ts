import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Judgement, type JudgementLine, judgementOf } from "../../src/record/judgement.ts";
import { JudgementBook } from "../../src/resolution/judgement-book.ts";

let minute = 0;
type What = JudgementLine extends infer L ? (L extends unknown ? Omit<L, "by" | "at"> : never) : never;

/** Each a minute after the one before. */
function said(what: What): Judgement {
  const at = new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();
  return judgementOf({ ...what, by: "lan", at } as JudgementLine);
}

const standingIn = (judgements: readonly Judgement[]) =>
  new JudgementBook(judgements).standing.map(({ id }) => id);

describe("a book of judgements", () => {
  test("refuses a merge that fights an earlier “different”, with the chain that says so", () => {
    const first = said({ same: ["a", "b"] });
    const second = said({ different: ["b", "c"] });
    const third = said({ same: ["c", "d"] });
    const merge = said({ same: ["a", "d"] });
    const book = new JudgementBook([merge, third, second, first]);
    expect(book.standing).toEqual([first, second, third]);
    expect(book.refused).toHaveLength(1);
    expect(book.refused[0]!.judgement).toEqual(merge);
    for (const { id } of [first, second, third]) expect(book.refused[0]!.because).toContain(id);
  });

  test("refuses “different” of two that a chain of others makes one", () => {
    const links = [said({ same: ["a", "b"] }), said({ same: ["b", "c"] })];
    const split = said({ different: ["a", "c"] });
    expect(new JudgementBook([...links, split]).refused.map(({ judgement }) => judgement)).toEqual([split]);
  });

  test("lets a later judgement stand once what it fights is undone", () => {
    const different = said({ different: ["a", "b"] });
    const undo = said({ undo: different.id });
    const same = said({ same: ["a", "b"] });
    expect(standingIn([different, undo, same])).toEqual([undo.id, same.id]);
  });

  test("an undone undoing leaves what it undid as it was", () => {
    const same = said({ same: ["a", "b"] });
    const undo = said({ undo: same.id });
    const redo = said({ undo: undo.id });
    expect(standingIn([same, undo, redo])).toContain(same.id);
  });

  test("takes the latest word on a statement", () => {
    const reject = said({ reject: "s1" });
    const confirm = said({ confirm: "s1" });
    expect(standingIn([confirm, reject])).toEqual([confirm.id]);
  });

  test("counts a line that stands in two files once", () => {
    const same = said({ same: ["a", "b"] });
    expect(standingIn([same, { ...same }])).toEqual([same.id]);
  });

  test("does not depend on the order of the lines, and never holds a contradiction", () => {
    const names = fc.constantFrom("a", "b", "c", "d", "e");
    const pair = fc.tuple(names, names).filter(([x, y]) => x !== y);
    const line = fc.tuple(fc.constantFrom("same" as const, "different" as const), pair, fc.nat(1000));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (lines, keys) => {
          const judgements = lines.map(([word, of, second]) =>
            judgementOf({
              [word]: of,
              by: "lan",
              at: new Date(second * 1000).toISOString(),
            } as JudgementLine),
          );
          const shuffled = judgements
            .map((each) => ({ each, key: keys.next().value }))
            .sort((x, y) => x.key - y.key)
            .map(({ each }) => each);
          const book = new JudgementBook(judgements);
          expect(new JudgementBook(shuffled)).toEqual(book);
          const groups = new Map([..."abcde"].map((name) => [name, new Set([name])]));
          for (const { a, b } of book.standing.filter(({ verdict }) => verdict === "SAME")) {
            const joined = new Set([...groups.get(a)!, ...groups.get(b!)!]);
            for (const name of joined) groups.set(name, joined);
          }
          for (const { a, b } of book.standing.filter(({ verdict }) => verdict === "DIFFERENT"))
            expect(groups.get(a)!.has(b!)).toBe(false);
        },
      ),
    );
  });
});
