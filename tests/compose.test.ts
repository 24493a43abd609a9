import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeSettings } from "../src/cli/config.ts";
import { packagePath } from "../src/std/package-root.ts";

test("compose.yaml gives the program settings that it knows", () => {
  const compose = readFileSync(packagePath("compose.yaml"), "utf8");
  const [, ours] = compose.split(/^ {2}officials-graph:$/m);
  const given = [...ours!.matchAll(/^ {6}([A-Z0-9_]+):/gm)].map(([, name]) => name!);
  expect(given).toContain("NEO4J_URI");
  const known = describeSettings().map(({ name }) => name);
  expect(given.filter((name) => !known.includes(name))).toEqual([]);
});
