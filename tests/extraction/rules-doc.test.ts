import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesDoc } from "../../scripts/gen-rules.ts";
import { packagePath } from "../../src/std/package-root.ts";

test("docs/rules.md is what the rules and their cases say; npm run gen writes it anew", () => {
  expect(readFileSync(packagePath("docs/rules.md"), "utf8")).toBe(rulesDoc());
});
