import fc from "fast-check";
import { expect, test } from "vitest";
import { type Regroupable, regroup } from "../../../src/ingest/settle/regroup.ts";

const mention = fc.record({
  block: fc.constantFrom("an", "binh", "chi"),
  currentId: fc.constantFrom(null, "old 1", "old 2"),
  pending: fc.boolean(),
  counts: fc.boolean(),
});

test("links in small parts end where links at once do", () => {
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 25 }), fc.integer({ min: 1, max: 5 }), (some, most) => {
      const mentions = some.map((each, i) => ({ ...each, id: `m${i}`, reference: `r${i}` }));
      expect(settled(mentions, most)).toEqual(settled(mentions, Number.POSITIVE_INFINITY));
    }),
  );
});

/** Whom each mention means when no block has one that waits. A block is looked at only while one of its mentions waits. */
function settled(mentions: readonly Regroupable[], most: number): Record<string, string | null> {
  let now = mentions;
  for (;;) {
    const waiting = new Set(now.filter(({ pending }) => pending).map(({ block }) => block));
    if (waiting.size === 0) return Object.fromEntries(now.map(({ id, currentId }) => [id, currentId]));
    const groups = new Map([...waiting].map((block) => [block, block]));
    const { links } = regroup(
      now.filter(({ block }) => waiting.has(block)),
      { groups, most },
      (counting) => new Map(counting.map(({ reference, block }) => [reference, `all of ${block}`])),
    );
    const linked = new Map(links.map(({ id, subjectId }) => [id, subjectId]));
    now = now.map((each) =>
      linked.has(each.id) ? { ...each, pending: false, currentId: linked.get(each.id)! } : each,
    );
  }
}
