import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isReferenceData, REFERENCE_SOURCE, referenceFileId } from "../../src/record/reference-data.ts";
import { packagePath } from "../../src/std/package-root.ts";

test("what the database takes for reference data is what the program does", () => {
  const part = readFileSync(packagePath("cypher", "parts", "reference-data.cypher"), "utf8");
  expect(part).toContain(`it.id STARTS WITH '${referenceFileId("")}'`);
  expect(part).toContain(`coalesce(it.source, '') = '${REFERENCE_SOURCE}'`);
});

test("an article of a paper called seeds is an article", () => {
  expect(isReferenceData({ id: "seeds/bodies.tsv", source: "seeds" })).toBe(true);
  expect(isReferenceData({ id: "an-article", source: "seeds" })).toBe(false);
  expect(isReferenceData({ id: "seeds/bodies.tsv", source: "Báo A" })).toBe(false);
});
