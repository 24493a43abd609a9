import { randomBytes } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";
import type { HomeLayout } from "./home-layout.ts";

/** The password of the home, or `undefined` when it has none or what is there cannot be one. */
export async function readPassword({ passwordFile }: HomeLayout): Promise<string | undefined> {
  const text = await readFile(passwordFile, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const password = text.trim();
  // Neo4j wants eight characters at least.
  return password.length >= 8 ? password : undefined;
}

/** Makes a password and keeps it, whole or not at all. */
export async function newPassword({ passwordFile }: HomeLayout): Promise<string> {
  const password = randomBytes(24).toString("hex");
  const fresh = `${passwordFile}.new`;
  const file = await open(fresh, "w", 0o600);
  try {
    await file.writeFile(`${password}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, passwordFile);
  return password;
}
