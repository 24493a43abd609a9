import fc from "fast-check";
import { expect, test } from "vitest";
import { nearNames } from "../../src/resolution/near-names.ts";
import { isOneEdit } from "../../src/resolution/one-edit.ts";

const found = (names: readonly string[]) =>
  new Set(
    Array.from(nearNames(names), (pair) =>
      pair
        .map((i) => names[i]!)
        .sort()
        .join(" | "),
    ),
  );

test.each([
  ["nguien xuan phuc", "nguien xuan phucc"],
  ["le tan hung", "le tuan hung"],
  ["nguien van an", "nguien van na"],
  ["tran dinh quinh", "tran quinh"],
  ["do anh dung", "vu do anh dung"],
])("%s and %s are near", (a, b) => {
  expect(found([a, b])).toEqual(new Set([[a, b].sort().join(" | ")]));
});

test.each([
  ["nguien van cuong", "nguien manh cuong"],
  ["le van an", "le vab am"],
  ["an", "on"],
])("%s and %s are not", (a, b) => {
  expect(found([a, b])).toEqual(new Set());
});

test("of names of few letters, the near ones are those that comparing all with all would find", () => {
  const name = fc.array(fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 3,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(
        name.map((words) => words.join(" ")),
        { maxLength: 12 },
      ),
      (names) => {
        const all = names.flatMap((a, i) =>
          names
            .slice(i + 1)
            .flatMap((b) => (areNear(a.split(" "), b.split(" ")) ? [[a, b].sort().join(" | ")] : [])),
        );
        expect([...found(names)].sort()).toEqual([...new Set(all)].sort());
      },
    ),
  );
});

function areNear(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (many.length - few.length === 1)
    return many.some((_, at) => many.toSpliced(at, 1).join(" ") === few.join(" "));
  if (many.length !== few.length) return false;
  const differing = few.flatMap((word, at) => (word === many[at] ? [] : at));
  return differing.length === 1 && isOneEdit(few[differing[0]!]!, many[differing[0]!]!);
}
