// What is Neo4j's or the keeper's in a home is its owner's alone: folders 0700, files 0600. The keeper's umask
// sees to what it and java make; here what an earlier hand made is put right.
import { chmod, lstat, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UnavailableError } from "../std/errors.ts";
import { adminTool } from "./admin-tool.ts";
import type { HomeLayout } from "./home-layout.ts";
import { makeFolder } from "./make-folder.ts";
import { newPassword, readPassword } from "./password-file.ts";

export interface Preparation {
  readonly layout: HomeLayout;
  readonly java: string;
  readonly javaVersion: string;
  readonly lib: string;
}

const OURS: ReadonlySet<string> = new Set(["access", "keeper", "neo4j", "neo4j-password"]);

/** Makes the home ready for a start of Neo4j, whatever state a kill or a hand left it in. */
export async function prepareHome({ layout, java, javaVersion, lib }: Preparation): Promise<void> {
  const { home, neo4j, conf, keeper, beingMade, passwordFile } = layout;
  const data = join(neo4j, "data");
  for (const folder of [neo4j, conf, data]) await makeFolder(folder, 0o700);
  for (const name of await readdir(keeper)) if (name.endsWith(".args")) await rm(join(keeper, name));
  // A home named by mistake, `~` say, keeps its own modes.
  if ((await readdir(home)).every((name) => OURS.has(name))) await chmod(home, 0o700);
  for (const path of [neo4j, keeper, passwordFile]) await closeToOthers(path);

  // Killed during the very first start: nobody was ever let in, so nothing is lost.
  if (await exists(beingMade)) await emptyFolder(data);
  const hasUsers = await exists(join(data, "databases", "system"));
  const password = await readPassword(layout);
  if (hasUsers && password !== undefined) return;

  if (hasUsers) await setUsersAside(layout);
  else if (!(await exists(join(data, "databases")))) await writeFile(beingMade, "");
  await setPassword({ layout, java, javaVersion, lib }, password ?? (await newPassword(layout)));
}

async function setPassword(preparation: Preparation, password: string): Promise<void> {
  const result = await adminTool(preparation, ["dbms", "set-initial-password", "--", password]);
  if (result.code === 0) return;
  const said = `${result.stderr}\n${result.stdout}`.replaceAll(password, "…").trim().slice(-500);
  throw new UnavailableError(`Neo4j's password could not be set in ${preparation.layout.home}: ${said}`);
}

/**
 * The password is lost. Neo4j keeps users in its system database alone and makes a new one when it has none;
 * the graph, in a database of its own, stays.
 */
async function setUsersAside({ neo4j }: HomeLayout): Promise<void> {
  const aside = join(neo4j, `users-without-password-${Date.now()}`);
  await mkdir(aside, { mode: 0o700 });
  // By the store the lost password is noticed, so it goes last, in case this is cut short.
  for (const part of ["dbms", "transactions/system", "databases/system"]) {
    const path = join(neo4j, "data", part);
    if (await exists(path)) await rename(path, join(aside, part.replace("/", "-")));
  }
}

async function closeToOthers(path: string): Promise<void> {
  const kind = await lstat(path).catch(() => undefined);
  if (kind?.isFile()) await chmod(path, 0o600);
  if (!kind?.isDirectory()) return;
  await chmod(path, 0o700);
  for (const name of await readdir(path)) await closeToOthers(join(path, name));
}

async function emptyFolder(path: string): Promise<void> {
  await rm(path, { recursive: true });
  await mkdir(path, { mode: 0o700 });
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
