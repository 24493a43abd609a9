import { readdirSync, readFileSync } from "node:fs";
import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { buildSchema } from "../../src/api/schema.ts";
import { packagePath } from "../../src/std/package-root.ts";

const PAGES = [
  "README.md",
  "README.vi.md",
  ...readdirSync(packagePath("docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];
const schema = buildSchema();
const blocks = PAGES.flatMap((page) =>
  [...readFileSync(packagePath(page), "utf8").matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(
    ([, text]) => [page, text!] as const,
  ),
);

test.each(blocks)("a query of %s is one that the API answers", (_, text) => {
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
});
