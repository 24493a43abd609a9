import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { GENERATED } from "../scripts/generated.ts";
import { packagePath } from "../src/std/package-root.ts";

test.each(Object.entries(GENERATED))("%s is fresh (npm run gen makes it)", async (file, make) => {
  expect(readFileSync(packagePath(file), "utf8")).toBe(await make());
});
