import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseExportedLine } from "../../src/ingest/exported/exported-line.ts";
import { loadExported } from "../../src/ingest/exported/load-exported.ts";
import { judge } from "../../src/ingest/judge.ts";
import { parseJudgement } from "../../src/record/judgement.ts";
import { exported, WORLD_SEEDS, worldGraph } from "../export/export-world.ts";
import type { CleanGraph } from "../support/clean-graph.ts";

let clean: CleanGraph;
beforeAll(async () => {
  clean = await worldGraph();
});
afterAll(() => clean.close());

async function linesOf(path: string): Promise<Record<string, unknown>[]> {
  const lines: Record<string, unknown>[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) lines.push(JSON.parse(line));
  return lines;
}

async function* only(lines: readonly Record<string, unknown>[]) {
  for (const line of lines) if (line.kind === "article") yield parseExportedLine(line, {});
}

test("an export in JSONL makes the same graph in an empty one, judgements included, and a second time changes nothing", async () => {
  const before = await clean.dump();
  const lines = await linesOf(await exported(clean.graph, "jsonl", {}, true));
  await clean.wipe();
  const judgements = lines
    .filter(({ kind }) => kind === "judgement")
    .map(({ kind: _, ...line }) => parseJudgement(line));
  expect(judgements).toHaveLength(1);
  const first = await loadExported(clean.graph, only(lines), WORLD_SEEDS);
  await judge(clean.graph, judgements, WORLD_SEEDS);
  expect(first.written).toBe(first.articles);
  expect(await clean.dump()).toEqual(before);
  const again = await loadExported(clean.graph, only(lines), WORLD_SEEDS);
  expect(again).toMatchObject({ written: 0, statements: 0, unchanged: first.articles });
});

test("a line that is none says what is wrong with it", () => {
  expect(() => parseExportedLine({ id: "a", properties: {} }, { file: "g.jsonl", line: 3 })).toThrow(
    /^g\.jsonl:3 properties\.title: is missing/,
  );
});
