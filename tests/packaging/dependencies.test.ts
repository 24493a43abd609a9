import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { installedPackages } from "../../scripts/third-party-notices.ts";
import { packagePath } from "../../src/std/package-root.ts";

const read = (file: string) => JSON.parse(readFileSync(packagePath(file), "utf8"));

/** Terms under which others may use, change and pass on what they get with this package. */
const LICENCES =
  /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0)( (AND|OR) [\w.-]+)*\)?$/;

describe("what is installed with the package", () => {
  test("is named by exact versions", () => {
    const { dependencies, devDependencies } = read("package.json");
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  test("is locked by its content, and from no place of its own", () => {
    const packages = Object.entries(
      read("package-lock.json").packages as Record<string, Record<string, unknown>>,
    );
    const open = packages.filter(
      ([path, { integrity }]) => path !== "" && !/^sha512-/.test(String(integrity)),
    );
    expect(open.map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test("is under terms that let it be passed on", () => {
    expect(installedPackages().filter(({ license }) => !LICENCES.test(license))).toEqual([]);
  });

  test("has no known hole of weight, as far as the registry tells", (context) => {
    const args = ["audit", "--omit=dev", "--audit-level=high", "--json"];
    const { stdout } = spawnSync("npm", args, { cwd: packagePath(), encoding: "utf8", timeout: 60_000 });
    const counts = answerOf(stdout)?.metadata?.vulnerabilities;
    if (!counts)
      return context.skip("npm audit: its endpoint does not answer here, so nothing is known of advisories");
    expect({ high: counts.high, critical: counts.critical }).toEqual({ high: 0, critical: 0 });
  }, 70_000);
});

function answerOf(stdout: string): { metadata?: { vulnerabilities?: Record<string, number> } } | undefined {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
