import { expect, test } from "vitest";
import { checkNode } from "../../src/cli/checks.ts";

test.each([
  ["18.20.4", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["24.1.0", true],
])("Node %s is told to be new enough: %s", (version, ok) => {
  expect(checkNode(version)).toMatchObject({ ok, says: expect.stringContaining(version) });
});
