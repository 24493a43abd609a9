import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { packagePath } from "../../src/std/package-root.ts";

const folders = ["", "docs", "docs/adr", "contract", "seeds"];
const pages = folders.flatMap((folder) =>
  readdirSync(packagePath(folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file)),
);

test.each(pages)("the links of %s lead to files that are there", (page) => {
  const links = [...readFileSync(packagePath(page), "utf8").matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)];
  const local = links.map(([, target]) => target!).filter((target) => !/^[a-z]+:/.test(target));
  expect(local.filter((target) => !existsSync(packagePath(dirname(page), target)))).toEqual([]);
});
