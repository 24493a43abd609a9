/**
 * How many small changes of the program its tests notice: breaks a room in every way that Stryker knows, and runs the room's tests.
 *
 *     npm run -s bench -- mutation [--rooms text,analysis,extraction/settle] [--report ROOM=FILE]
 *
 * Works on a copy of the last commit in a temporary folder, where it installs Stryker, and writes `docs/mutation.md` from what it
 * finds and what was found before of the other rooms (`docs/mutation.json`). `--report` takes a room's figures from a report of
 * Stryker's that is there already. A room of 2,500 lines takes half an hour on two cores.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packagePath } from "../src/std/package-root.ts";
import { mutationPage, type RoomScore, type StrykerReport, scoreOf } from "./mutation/mutation-page.ts";

/** The last version that runs on Node 20. */
const STRYKER = "9.6.1";
const FIGURES = packagePath("docs", "mutation.json");

const { values } = parseArgs({
  options: {
    rooms: { type: "string", default: "" },
    report: { type: "string", multiple: true, default: [] },
  },
});
const rooms = JSON.parse(readFileSync(FIGURES, "utf8")) as Record<string, RoomScore>;
const commit = git("describe", "--always", "--dirty").toString("utf8").trim();
for (const given of values.report) {
  const [room, file] = given.split("=") as [string, string];
  rooms[room] = scoreOf(JSON.parse(readFileSync(file, "utf8")) as StrykerReport, commit);
}
for (const room of values.rooms.split(",").filter(Boolean)) rooms[room] = scoreOf(broken(room), commit);
writeFileSync(FIGURES, `${JSON.stringify(rooms, null, 2)}\n`);
writeFileSync(packagePath("docs", "mutation.md"), mutationPage(rooms));

function broken(room: string): StrykerReport {
  const copy = mkdtempSync(join(tmpdir(), "officials-mutation-"));
  try {
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd: copy, stdio: "inherit" });
    execFileSync("tar", ["x", "-C", copy], { input: git("archive", "HEAD") });
    run("npm", "ci");
    run(
      "npm",
      "install",
      "--no-save",
      `@stryker-mutator/core@${STRYKER}`,
      `@stryker-mutator/vitest-runner@${STRYKER}`,
    );
    writeFileSync(join(copy, "vitest.mutation.ts"), vitestConfig(room));
    writeFileSync(join(copy, "stryker.config.json"), JSON.stringify(strykerConfig(room)));
    run("npx", "stryker", "run");
    return JSON.parse(
      readFileSync(join(copy, "reports", "mutation", "mutation.json"), "utf8"),
    ) as StrykerReport;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** A part of a room, `extraction/settle`, is tested with the whole of it. */
function vitestConfig(room: string): string {
  const tested = existsSync(packagePath("tests", room)) ? room : room.split("/")[0];
  const include = JSON.stringify([`tests/${tested}/**/*.test.ts`]);
  return `import { defineConfig } from "vitest/config";
export default defineConfig({ test: { include: ${include}, exclude: ["**/*.neo4j.test.ts"], testTimeout: 20_000 } });
`;
}

function strykerConfig(room: string): object {
  return {
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "vitest.mutation.ts" },
    mutate: [`src/${room}/**/*.ts`],
    reporters: ["json"],
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    disableTypeChecks: false,
  };
}

function git(...args: string[]): Buffer {
  return execFileSync("git", args, { cwd: packagePath(), maxBuffer: 2 ** 30 });
}
