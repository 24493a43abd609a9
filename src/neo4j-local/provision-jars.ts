// A jar folder of the cache appears whole, by a rename, or not at all: a kill at any moment leaves only a
// temporary folder, and of two provisioners at once the slower throws its own copy away.
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { UnavailableError } from "../std/errors.ts";
import { packagePath } from "../std/package-root.ts";
import { checkMaven } from "./check-maven.ts";
import { committedJarSums, type JarSums, jarFault } from "./jar-sums.ts";
import { makeFolder } from "./make-folder.ts";
import { mavenFailure } from "./maven-failure.ts";
import type { Neo4jTools } from "./neo4j-tools.ts";
import { NEO4J_VERSION } from "./neo4j-version.ts";
import type { OnProgress } from "./progress.ts";
import { runCommand } from "./run-command.ts";
import { isVerified, markVerified } from "./verified-mark.ts";

/** The folder of Neo4j's jars in the user's cache, fetched by Maven and checked the first time. */
export async function provisionJars(tools: Neo4jTools, onProgress: OnProgress): Promise<string> {
  try {
    return await provision(tools, onProgress);
  } catch (error) {
    if (error instanceof UnavailableError || !(error as NodeJS.ErrnoException).code) throw error;
    throw new UnavailableError(
      `The cache folder ${tools.cache} cannot be used: ${(error as Error).message}. ` +
        "Mend that, or set OFFICIALS_GRAPH_CACHE to another folder.",
    );
  }
}

/** Were the jars fetched and checked before? Then no Maven is needed. */
export async function areJarsThere(tools: Pick<Neo4jTools, "cache">): Promise<boolean> {
  return isVerified(jarsRoot(tools), await committedJarSums());
}

function jarsRoot({ cache }: Pick<Neo4jTools, "cache">): string {
  return join(cache, `neo4j-${NEO4J_VERSION}`);
}

async function provision(tools: Neo4jTools, onProgress: OnProgress): Promise<string> {
  // Java parts its class path there, and knows no way to quote it.
  if (tools.cache.includes(delimiter)) {
    throw new UnavailableError(
      `Java takes no "${delimiter}" in the path of its jars: set OFFICIALS_GRAPH_CACHE, not ${tools.cache}.`,
    );
  }
  const sums = await committedJarSums();
  const root = jarsRoot(tools);
  const lib = join(root, "lib");
  if (await isVerified(root, sums)) return lib;
  if (await vouchForPresent(root, sums, onProgress)) return lib;

  await checkMaven(tools);
  const fresh = await freshFolder(root);
  try {
    await fetchJars(tools, fresh, sums, onProgress);
    await moveIntoPlace(fresh, root, sums);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return lib;
}

/** Jars without a mark: brought by hand to a machine without Maven, or of an older list. Hash them once. */
async function vouchForPresent(root: string, sums: JarSums, onProgress: OnProgress): Promise<boolean> {
  const present = await readdir(join(root, "lib")).catch(() => []);
  if (present.length === 0) return false;
  const fault = await jarFault(join(root, "lib"), sums, countChecked(sums, onProgress));
  if (fault === undefined) {
    await markVerified(root, sums);
    return true;
  }
  onProgress({ step: "verify", done: 0, total: sums.size, message: `Fetching the jars anew: ${fault}` });
  return false;
}

async function fetchJars(
  tools: Neo4jTools,
  root: string,
  sums: JarSums,
  onProgress: OnProgress,
): Promise<void> {
  const lib = join(root, "lib");
  await mkdir(lib);
  // Maven reads the file beside which it writes nothing, so that a read-only package will do.
  await cp(packagePath("neo4j", "pom.xml"), join(root, "pom.xml"));
  const report = (message: string, done: number) =>
    onProgress({ step: "download", done: Math.min(done, sums.size), total: sums.size, message });
  report("Fetching Neo4j with Maven", 0);
  let files = 0;
  let jars = 0;
  const result = await runCommand(
    tools.maven,
    ["-B", "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${lib}`],
    {
      cwd: root,
      onOutput: (text) => {
        // Hundreds of small files come before the first jar.
        const downloaded = text.match(/Downloaded .*/g) ?? [];
        if (downloaded.length === 0) return;
        files += downloaded.length;
        jars += downloaded.filter((line) => line.includes(".jar ")).length;
        report(`Fetching Neo4j with Maven (${files} files so far)`, jars);
      },
    },
  );
  if (result?.code !== 0) throw mavenFailure(result);
  const fault = await jarFault(lib, sums, countChecked(sums, onProgress));
  if (fault !== undefined) throw wrongJars(fault);
  await rm(join(root, "pom.xml"));
  await markVerified(root, sums);
}

function wrongJars(fault: string): UnavailableError {
  return new UnavailableError(
    `Maven did not deliver Neo4j ${NEO4J_VERSION} as it was released: ${fault} ` +
      "Nothing was kept. Delete that jar's folder in the local Maven repository (~/.m2/repository) and start again; " +
      "if it comes back the same, the mirror in your Maven settings serves another file: do not use it.",
  );
}

async function moveIntoPlace(fresh: string, root: string, sums: JarSums): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(fresh, root);
    } catch (error) {
      if (await isVerified(root, sums)) return;
      if (attempt === 5) throw error;
      const broken = await freshFolder(root);
      await rename(root, join(broken, "broken")).catch(() => {});
      await rm(broken, { recursive: true, force: true });
    }
  }
}

/** A folder on the same file system as `root`; those that a killed provisioner left an hour ago go. */
async function freshFolder(root: string): Promise<string> {
  const parent = dirname(root);
  const prefix = `${root}.new-`;
  await makeFolder(parent, 0o755);
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (!path.startsWith(prefix)) continue;
    const made = (await stat(path).catch(() => undefined))?.mtimeMs;
    if (made !== undefined && Date.now() - made > 3_600_000) await rm(path, { recursive: true, force: true });
  }
  return mkdtemp(prefix);
}

function countChecked(sums: JarSums, onProgress: OnProgress): (done: number) => void {
  return (done) =>
    onProgress({ step: "verify", done, total: sums.size, message: "Checking the jars against their sums" });
}
