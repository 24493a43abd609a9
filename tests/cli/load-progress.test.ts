import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LoadProgress } from "../../src/cli/load-progress.ts";
import { ProgressLine } from "../../src/cli/terminal.ts";
import { timeLeft } from "../../src/cli/time-left.ts";
import { temporaryHome } from "../access/temporary-home.ts";

const folder = temporaryHome();

/** What is said without a terminal, of which the reader hears every few milliseconds. */
function listened() {
  const said: string[] = [];
  return { said, progress: new LoadProgress(5, (line) => said.push(line)) };
}

describe("the progress of a load, without a terminal", () => {
  test("before anything goes on it says nothing: starting Neo4j speaks for itself", async () => {
    const { said, progress } = listened();
    await new Promise((done) => setTimeout(done, 40));
    progress.end();
    expect(said).toEqual([]);
  });

  test("what goes on before the first article is said while it lasts, with its seconds", async () => {
    const { said, progress } = listened();
    progress.doing("Bringing the schema up to date");
    await expect.poll(() => said.length).toBeGreaterThan(1);
    progress.end();
    expect(said[0]).toBe("Bringing the schema up to date (0 s)");
  });

  test("once it reads, it says what was read and written, how fast, and how long the rest takes", async () => {
    const { said, progress } = listened();
    const file = join(folder, "articles.jsonl");
    writeFileSync(file, " ".repeat(2_000_000));
    progress.doing("Bringing the schema up to date");
    await progress.start([file]);
    progress.onBytes(500_000);
    progress.onSummary({ articles: 3, written: 2, unchanged: 1, statements: 40 });
    await expect
      .poll(() => said.at(-1))
      .toMatch(
        /^3 articles \(0\.5 of 2\.0 MB\), \d+\/s, about \d+ s left: 2 written \(40 statements\), 1 unchanged, 0 refused$/,
      );
    progress.doing("Settling");
    await expect.poll(() => said.at(-1)).toBe("Settling (0 s)");
    progress.end();
  });

  test("nothing is said once it has ended", async () => {
    const { said, progress } = listened();
    progress.doing("Settling");
    progress.end();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(said).toEqual([]);
  });
});

test("a step that takes long is said again with what came of it", () => {
  const said: string[] = [];
  const line = new ProgressLine(0, (message) => said.push(message));
  line.update({ step: "start", done: 0, total: 0, message: "Starting Neo4j" });
  line.update({ step: "start", done: 0, total: 0, message: "Starting Neo4j (6 s)" });
  line.update({ step: "download", done: 3, total: 90, message: "Fetching" });
  line.update({ step: "download", done: 4, total: 90, message: "Fetching" });
  expect(said).toEqual(["Starting Neo4j", "Starting Neo4j (6 s)", "Fetching", "Fetching (4 of 90)"]);
});

test("the time left follows from what is done, and is unknown before anything is", () => {
  expect(timeLeft(0, 100, 5000)).toBeNull();
  expect(timeLeft(50, 0, 5000)).toBeNull();
  expect(timeLeft(25, 100, 10_000)).toBe("30 s");
  expect(timeLeft(1, 100, 10_000)).toBe("17 min");
  expect(timeLeft(1, 1000, 10_000)).toBe("2.8 h");
});
