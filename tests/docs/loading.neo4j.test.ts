import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packagePath } from "../../src/std/package-root.ts";
import { type CleanGraph, cleanGraph } from "../support/clean-graph.ts";
import { noSeedsFolder } from "../support/no-seeds-folder.ts";
import { testNeo4j } from "../support/test-neo4j.ts";

interface Block {
  readonly language: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

const page = readFileSync(packagePath("docs/loading.md"), "utf8");
const blocks = [...page.matchAll(/^```(\w+)(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, language, attributes, content]): Block => ({
    language: language!,
    attributes: Object.fromEntries(
      attributes!
        .trim()
        .split(" ")
        .map((each) => each.split("=")),
    ),
    content: content!,
  }),
);

/** On a busy machine it is said now and then what goes on, and how far a load is. */
const PROGRESS = /^(?:\d+ articles \(.* MB\)|Bringing schema|Settling who is who).*\n/gm;

const folder = mkdtempSync(join(tmpdir(), "loading "));
let clean: CleanGraph;
let env: Record<string, string>;

beforeAll(async () => {
  clean = await cleanGraph();
  const { uri, user, password } = await testNeo4j();
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const tsx = pathToFileURL(packagePath("node_modules/tsx/dist/loader.mjs")).href;
  const main = packagePath("src/cli/main.ts");
  writeFileSync(
    join(bin, "officials-graph"),
    `#!/bin/sh\nexec "${process.execPath}" --import "${tsx}" "${main}" "$@"\n`,
  );
  chmodSync(join(bin, "officials-graph"), 0o755);
  env = {
    PATH: `${bin}:${process.env.PATH}`,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    OFFICIALS_GRAPH_SEEDS: noSeedsFolder(),
  };
});
afterAll(async () => {
  await clean.close();
  rmSync(folder, { recursive: true });
});

test("the examples of docs/loading.md do what the page says", { timeout: 600_000 }, () => {
  for (const { attributes, content } of blocks)
    if (attributes.file) writeFileSync(join(folder, attributes.file), content);
  for (const [i, { language, attributes, content }] of blocks.entries()) {
    if (language !== "sh") continue;
    const { status, stdout } = spawnSync("sh", ["-c", `{ ${content} } 2>&1`], {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    const said = blocks.slice(i + 1).find((block) => block.language === "sh" || block.language === "text");
    const expected = said?.language === "text" ? said.content : "";
    const settled = stdout.replace(PROGRESS, "").replace(/\d+ statements/g, "… statements");
    expect(settled, content).toBe(expected);
    const code = attributes.exit ?? (content.includes("--url") ? "2" : "0");
    expect(status, content).toBe(Number(code));
  }
});
