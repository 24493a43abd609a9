// Who listens on the socket of the highest turn owns the home; the system closes that socket when its process
// dies, however it dies. A turn is a link `7.turn` → `k-x.sock`. Numbers only grow and the highest is never
// removed, so a claim that was prepared while others came and went cannot succeed: its number is taken or passed.
// A socket's name holds the pid of its process, for people; nothing is decided by it.
import { randomUUID } from "node:crypto";
import { readdir, readlink, rm, stat, symlink } from "node:fs/promises";
import { connect, type Server, type Socket } from "node:net";
import { join } from "node:path";
import type { HomeLayout } from "./home-layout.ts";
import { withShortSocketPath } from "./short-socket-path.ts";

/** Takes the home for this process by making `server` listen; false when another process has it. */
export async function takeHomeLock(layout: HomeLayout, server: Server): Promise<boolean> {
  if (process.platform === "win32") return listens(server, pipeName(layout));
  const own = `k-${process.pid}-${randomUUID().slice(0, 8)}.sock`;
  await withShortSocketPath(join(layout.keeper, own), (path) => listens(server, path));
  for (;;) {
    const turn = await highestTurn(layout);
    const holder = await connectToHolder(layout);
    if (holder) {
      holder.destroy();
      await rm(join(layout.keeper, own), { force: true });
      return false;
    }
    if (!(await claims(layout, turn + 1, own))) continue;
    if ((await highestTurn(layout)) !== turn + 1) continue;
    await sweep(layout, turn + 1, own);
    return true;
  }
}

/** A connection to the process that has the home; `undefined` when none has. */
export async function connectToHolder(layout: HomeLayout): Promise<Socket | undefined> {
  if (process.platform === "win32") return connects(pipeName(layout));
  const turn = await highestTurn(layout);
  if (turn === 0) return undefined;
  const socket = await socketOf(layout, turn);
  // Either a later turn swept it away since, or it is no work of ours and nobody's claim.
  if (socket === undefined) return (await highestTurn(layout)) > turn ? connectToHolder(layout) : undefined;
  return withShortSocketPath(join(layout.keeper, socket), connects);
}

/** The process that has the home, as far as its socket's name tells. */
export async function holderPid(layout: HomeLayout): Promise<number | undefined> {
  if (process.platform === "win32") return undefined;
  const socket = await socketOf(layout, await highestTurn(layout));
  return Number(/^k-(\d+)-/.exec(socket ?? "")?.[1]) || undefined;
}

function socketOf({ keeper }: HomeLayout, turn: number): Promise<string | undefined> {
  return readlink(join(keeper, `${turn}.turn`)).catch(() => undefined);
}

function pipeName({ id }: HomeLayout): string {
  return `\\\\.\\pipe\\officials-graph-${id}`;
}

async function highestTurn({ keeper }: HomeLayout): Promise<number> {
  const turns = (await readdir(keeper)).map((name) => /^(\d+)\.turn$/.exec(name)?.[1] ?? 0);
  return Math.max(0, ...turns.map(Number));
}

async function claims({ keeper }: HomeLayout, turn: number, own: string): Promise<boolean> {
  try {
    await symlink(own, join(keeper, `${turn}.turn`));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Removes passed turns and sockets that nobody can still be about to claim with. */
async function sweep({ keeper }: HomeLayout, turn: number, own: string): Promise<void> {
  for (const name of await readdir(keeper)) {
    const path = join(keeper, name);
    const passed = Number(/^(\d+)\.turn$/.exec(name)?.[1] ?? turn) < turn;
    const oldSocket = /^k-.*\.sock$/.test(name) && name !== own && (await ageMs(path)) > 60_000;
    if (passed || oldSocket) await rm(path, { force: true });
  }
}

async function ageMs(path: string): Promise<number> {
  const seen = await stat(path).catch(() => undefined);
  return seen ? Date.now() - seen.mtimeMs : 0;
}

function listens(server: Server, path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    });
    server.listen(path, () => resolve(true));
  });
}

function connects(path: string): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(path, () => resolve(socket));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // Dead before we called, or while we did.
      if (["ECONNREFUSED", "ENOENT", "ECONNRESET"].includes(error.code ?? "")) resolve(undefined);
      else reject(error);
    });
  });
}
