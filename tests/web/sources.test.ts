import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packagePath } from "../../src/std/package-root.ts";

const ROOT = packagePath("web/src");
const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".gen.ts"))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: path.slice(ROOT.length + 1), text: readFileSync(path, "utf8") }));

const where = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe("the sources of the explorer", () => {
  test("know nothing of the server but its schema", () => {
    expect(where(/from "(?:\.\.\/)+(?:src|scripts|bench|tests)\//)).toEqual([]);
  });

  test("make no markup of data", () => {
    expect(
      where(/dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/),
    ).toEqual([]);
  });

  test("name no other host but those of XML names", () => {
    const hosts = files.flatMap(({ text }) =>
      [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host),
    );
    expect([...new Set(hosts)].sort()).toEqual(["gexf.net", "graphml.graphdrawing.org", "www.w3.org"]);
  });

  test("hold one concept each", () => {
    const long = files.filter(
      ({ path, text }) => text.split("\n").length > (path.startsWith("words/") ? 400 : 200),
    );
    expect(long.map(({ path }) => path)).toEqual([]);
    expect(files.map(({ path }) => path).filter((path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([]);
  });
});
