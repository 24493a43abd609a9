import { expect, test } from "vitest";
import type { FindQuery } from "../../../web/src/graphql/documents.gen.ts";
import { hitsOf } from "../../../web/src/search/hits.ts";

type Edge = FindQuery["search"]["edges"][number];

function details(...edges: Edge[]) {
  return (["en", "vi"] as const).map((language) =>
    hitsOf({ search: { edges } }, language).map(({ detail }) => detail),
  );
}

const BODY = { __typename: "Body", id: "b", name: "Thái Nguyên", kind: "province" } as const;

test("provinces of one name are told apart by their years", () => {
  const old = { node: { ...BODY, from: "1997-01-01", until: "2025-06-30" }, match: null };
  const merged = { node: { ...BODY, from: "2025-07-01", until: null }, match: null };
  expect(details(old, merged)).toEqual([
    ["province · 1997–2025", "province · 2025–"],
    ["tỉnh, thành phố · 1997–2025", "tỉnh, thành phố · 2025–"],
  ]);
});

test("a body without kind and years by the words that matched", () => {
  const node = { ...BODY, kind: null, from: null, until: null };
  expect(details({ node, match: { on: "ALIAS", text: "TN" } })).toEqual([["TN"], ["TN"]]);
});

test("a meeting by its day and place", () => {
  const node = {
    __typename: "Meeting",
    id: "m",
    name: "Hội nghị",
    kind: null,
    date: "2020-11-30",
    place: "Hà Nội",
  } as const;
  expect(details({ node, match: null })).toEqual([["30 Nov 2020, Hà Nội"], ["30/11/2020, Hà Nội"]]);
});
