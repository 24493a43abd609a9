import { readFileSync } from "node:fs";
import { packagePath } from "../src/std/package-root.ts";

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** What is installed with this package, by name: those that only developers need are left out. */
export function installedPackages(): { name: string; version: string; license: string }[] {
  const lock = JSON.parse(readFileSync(packagePath("package-lock.json"), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const installed = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== "" && !dev)
    .map(([path, { version, license = "unknown" }]) => ({
      name: path.split("node_modules/").at(-1)!,
      version,
      license,
    }));
  const distinct = new Map(installed.map((each) => [`${each.name}@${each.version}`, each]));
  return [...distinct.keys()].sort().map((key) => distinct.get(key)!);
}

/** `THIRD-PARTY-NOTICES.md`: whose work comes along, and on what terms. */
export function thirdPartyNotices(): string {
  const rows = installedPackages().map(
    ({ name, version, license }) => `| ${name} | ${version} | ${license} |`,
  );
  return `${HEAD}\n\n| package | version | licence |\n|---|---|---|\n${rows.join("\n")}\n`;
}

const HEAD = `# Third-party notices

officials-graph is under Apache-2.0 (\`LICENSE\`). Installing it installs the packages below from the package registry, each with
its licence text in its own folder. Neo4j Community Edition (GPL-3.0) is no part of this package: \`start\` fetches it and runs it as a
program of its own, reached over Bolt alone. Made from \`package-lock.json\` by \`npm run gen\`.`;
