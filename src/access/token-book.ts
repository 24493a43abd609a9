import { readFile, stat } from "node:fs/promises";
import { appendLine } from "./append-line.ts";
import type { Caller } from "./caller.ts";
import type { Scope } from "./scope.ts";
import { hashOf, isSecretOf, newToken, parseToken, printToken } from "./token.ts";
import { readEntries, type TokenEntry } from "./token-entry.ts";

const NO_ENTRIES: ReadonlyMap<string, TokenEntry> = new Map();
/** Compared where there is no such token, so that the answer takes as long. */
const NO_HASH = hashOf("");

export interface NewToken {
  readonly name: string;
  readonly scope: Scope;
  /** Days that it is good for; for ever when left out. */
  readonly days?: number | undefined;
}

/**
 * The tokens of a data home: a file to which lines are added, with hashes in place of secrets.
 * A server sees what the command line adds at once.
 */
export class TokenBook {
  readonly #file: string;
  #entries = NO_ENTRIES;
  #version = "";

  constructor(file: string) {
    this.#file = file;
  }

  /** @returns the token, which is shown this once */
  async make({ name, scope, days }: NewToken, now = new Date()): Promise<string> {
    const token = newToken();
    const expires = days === undefined ? null : new Date(now.getTime() + days * 86_400_000).toISOString();
    const { id, secret } = token;
    await appendLine(this.#file, { id, name, scope, hash: hashOf(secret), made: now.toISOString(), expires });
    return printToken(token);
  }

  /** Every token that was ever made, oldest first. */
  async all(): Promise<TokenEntry[]> {
    return [...(await this.#read()).values()];
  }

  /** Those that open something now. */
  async valid(now = new Date()): Promise<TokenEntry[]> {
    return (await this.all()).filter((entry) => isValid(entry, now));
  }

  /** @returns false when there is no such token, or it is revoked already */
  async revoke(id: string): Promise<boolean> {
    const entry = (await this.#read()).get(id);
    if (!entry || entry.revoked !== null) return false;
    await appendLine(this.#file, { id, revoked: new Date().toISOString() });
    return true;
  }

  /** Whose token it is; `undefined` when it is nobody's any more, or never was. */
  async callerOf(text: string): Promise<Caller | undefined> {
    const token = parseToken(text);
    if (!token) return undefined;
    const entry = (await this.#read()).get(token.id);
    const isSame = isSecretOf(token.secret, entry?.hash ?? NO_HASH);
    if (!entry || !isSame || !isValid(entry, new Date())) return undefined;
    return { name: entry.name, scope: entry.scope, by: `token ${entry.id}` };
  }

  /** Reads the file again when it has changed. */
  async #read(): Promise<ReadonlyMap<string, TokenEntry>> {
    const version = await versionOf(this.#file);
    if (version === this.#version) return this.#entries;
    this.#entries = version === "" ? NO_ENTRIES : readEntries(this.#file, await readFile(this.#file, "utf8"));
    this.#version = version;
    return this.#entries;
  }
}

function isValid({ revoked, expires }: TokenEntry, now: Date): boolean {
  return revoked === null && (expires === null || new Date(expires) > now);
}

async function versionOf(file: string): Promise<string> {
  try {
    const { ino, size, mtimeNs } = await stat(file, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
