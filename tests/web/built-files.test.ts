import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { packagePath } from "../../src/std/package-root.ts";

const DIST = packagePath("web/dist");
const MAX_GZIPPED = 250 * 1024;

/** The scripts that a page loads before anything is clicked: its own, and what these import at once. */
function initialScripts(page: string): Set<string> {
  const html = readFileSync(join(DIST, page), "utf8");
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const text = readFileSync(join(DIST, "assets", name), "utf8");
    for (const [, other] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) add(other!);
  };
  for (const [, name] of html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)) add(name!);
  return found;
}

describe("the built explorer (npm run web)", () => {
  test(`loads at most ${MAX_GZIPPED} bytes of gzipped JavaScript at first`, () => {
    const scripts = [...initialScripts("index.html")];
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(DIST, "assets", name))).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(MAX_GZIPPED);
  });

  test.each(["index.html", "graphiql.html"])(
    "%s names no other host and holds no script of its own",
    (page) => {
      const html = readFileSync(join(DIST, page), "utf8");
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(html).not.toMatch(/<style|\bstyle=|\bon\w+=/);
    },
  );

  test("has beside each script its gzipped form", () => {
    const files = readdirSync(join(DIST, "assets"));
    const bare = files.filter((file) => /\.(js|css)$/.test(file) && !files.includes(`${file}.gz`));
    expect(bare).toEqual([]);
  });
});
