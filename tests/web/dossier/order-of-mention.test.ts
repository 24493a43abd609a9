import { expect, test } from "vitest";
import { inOrderOfMention } from "../../../web/src/dossier/order-of-mention.ts";

const named = (node: string, key?: string, start: number | null = null) => ({
  node,
  evidence: { nodes: key === undefined ? [] : [{ start, article: { key } }] },
});

test("attendees stand as the article that lists most of them has them; who has no place comes last", () => {
  const edges = [named("d"), named("c", "a2", 1), named("b", "a1", 90), named("a", "a1", 10)];
  expect(inOrderOfMention(edges).map(({ node }) => node)).toEqual(["a", "b", "c", "d"]);
});
