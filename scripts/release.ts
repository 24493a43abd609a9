/**
 * Makes a release: `npm run -s release -- [--dry-run] [--skip-tests]`.
 *
 * Tests, packs, installs the package in an empty folder, and there uses it as somebody would who has nothing else of the
 * project. Then keeps the package in `release/` and tags the commit; `npm publish` and `git push` are left to a person. A
 * `--dry-run` keeps and tags nothing, and asks neither for a clean work tree nor for the version's part of CHANGELOG.md.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { say } from "../src/cli/terminal.ts";
import { packagePath } from "../src/std/package-root.ts";
import { tryInstalled } from "./release/try-installed.ts";

const { values } = parseArgs({
  options: {
    "dry-run": { type: "boolean", default: false },
    "skip-tests": { type: "boolean", default: false },
  },
});
const isTrial = values["dry-run"];
const { version } = JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as { version: string };

if (!isTrial) {
  if (run("git", ["status", "--porcelain"]) !== "") stop("there are changes that are not committed");
  if (!readFileSync(packagePath("CHANGELOG.md"), "utf8").includes(`\n## ${version}`))
    stop(`CHANGELOG.md has no part "## ${version}"`);
  if (run("git", ["tag", "--list", `v${version}`]) !== "") stop(`there is a tag v${version} already`);
}
if (values["skip-tests"]) say("Tests are skipped");
else {
  say("Testing");
  execFileSync("npm", ["test"], { cwd: packagePath(), stdio: "inherit" });
}

const folder = mkdtempSync(join(tmpdir(), "officials-graph-release-"));
try {
  say("Packing");
  const packed = run("npm", ["pack", "--json", "--pack-destination", folder]);
  // What the scripts before packing print stands before the JSON.
  const [{ filename, size, entryCount }] = JSON.parse(packed.slice(packed.indexOf("[\n")));
  say(`${filename}: ${entryCount} files, ${(size / 1e6).toFixed(1)} MB`);
  await tryInstalled(join(folder, filename), version);
  if (isTrial) say(`${version} could be released; nothing is kept`);
  else {
    mkdirSync(packagePath("release"), { recursive: true });
    copyFileSync(join(folder, filename), packagePath("release", filename));
    run("git", ["tag", "--annotate", `v${version}`, "--message", version]);
    say(`${version} is tagged. Then: git push --tags && npm publish release/${filename}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: packagePath(), encoding: "utf8", maxBuffer: 1e8 }).trim();
}

function stop(reason: string): never {
  say(`No release: ${reason}`);
  process.exit(1);
}
