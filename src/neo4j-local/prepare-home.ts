// Everything in a home is its owner's alone: folders 0700, files 0600. The keeper's umask sees to what it and
// java make; here what an earlier hand made is put right.
import { chmod, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UnavailableError } from "../std/errors.ts";
import { adminTool } from "./admin-tool.ts";
import type { HomeLayout } from "./home-layout.ts";
import { newPassword, readPassword } from "./password-file.ts";

export interface Preparation {
  readonly layout: HomeLayout;
  readonly java: string;
  readonly lib: string;
}

/** Makes the home ready for a start of Neo4j, whatever state a kill or a hand left it in. */
export async function prepareHome({ layout, java, lib }: Preparation): Promise<void> {
  const { neo4j, conf, beingMade } = layout;
  for (const folder of [neo4j, conf, join(neo4j, "data")])
    await mkdir(folder, { recursive: true, mode: 0o700 });
  await closeToOthers(layout.home);

  const systemDatabase = join(neo4j, "data", "databases", "system");
  // Killed during the very first start: nobody was ever let in, so nothing is lost.
  if (await exists(beingMade)) await emptyFolder(join(neo4j, "data"));
  const password = await readPassword(layout);
  if (password !== undefined && (await exists(systemDatabase))) return;

  if (await exists(systemDatabase)) await setUsersAside(layout);
  else await writeFile(beingMade, "");
  await setPassword({ layout, java, lib }, password ?? (await newPassword(layout)));
}

async function setPassword(preparation: Preparation, password: string): Promise<void> {
  const result = await adminTool(preparation, ["dbms", "set-initial-password", password]);
  if (result.code === 0) return;
  const said = `${result.stderr}\n${result.stdout}`.replaceAll(password, "…").trim().slice(-500);
  throw new UnavailableError(`Neo4j's password could not be set in ${preparation.layout.home}: ${said}`);
}

/** The password is lost, and Neo4j keeps users in its system database alone: it makes a new one at the start. */
async function setUsersAside({ neo4j }: HomeLayout): Promise<void> {
  const aside = join(neo4j, `users-without-password-${Date.now()}`);
  await mkdir(aside, { mode: 0o700 });
  for (const part of ["databases/system", "transactions/system", "dbms"]) {
    const path = join(neo4j, "data", part);
    if (await exists(path)) await rename(path, join(aside, part.replace("/", "-")));
  }
}

async function closeToOthers(path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true });
  await chmod(path, 0o700);
  for (const entry of entries) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) await closeToOthers(child);
    else if (entry.isFile()) await chmod(child, 0o600);
  }
}

async function emptyFolder(path: string): Promise<void> {
  await rm(path, { recursive: true });
  await mkdir(path, { mode: 0o700 });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
