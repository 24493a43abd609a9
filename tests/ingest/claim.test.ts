import { expect, test } from "vitest";
import { claimOf, endsOf, typeOfClaim } from "../../src/ingest/claim.ts";

test.each<[claim: string, ...Parameters<typeof claimOf>]>([
  ["CHAIRED|an|m1", "CHAIRED", "an", "m1", "current"],
  ["HOLDS|an|minister|former", "HOLDS", "an", "minister", "former"],
  ["MENTIONED_IN|an|https://example.vn/a|b|c", "MENTIONED_IN", "an", "https://example.vn/a|b|c", null],
])("%s tells its type and whom it joins", (claim, type, subjectId, objectId, status) => {
  expect(claimOf(type, subjectId, objectId, status)).toBe(claim);
  expect(typeOfClaim(claim)).toBe(type);
  expect(endsOf(claim)).toEqual({ claim, subjectId, objectId });
});
