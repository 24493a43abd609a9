import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type HomeLayout, homeLayout } from "../../src/neo4j-local/home-layout.ts";
import { connectToHolder, holderPid, takeHomeLock } from "../../src/neo4j-local/home-lock.ts";
import { fitsSocket } from "../../src/neo4j-local/short-socket-path.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const SHORT = "hồ sơ";
const LONG = "một thư mục có tên rất dài ".repeat(5);

async function layoutOf(name: string): Promise<HomeLayout> {
  const home = join(temporaryFolder(), name);
  await mkdir(join(home, "keeper"), { recursive: true });
  return homeLayout(home);
}

/** Lets go as a death does: the socket closes and everything else stays. */
async function die(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
}

describe.each([
  ["a short path", SHORT],
  ["a path too long for a socket", LONG],
])("the lock of a home with %s", (_name, name) => {
  test("is one process's until that dies", async () => {
    const layout = await layoutOf(name);
    expect(fitsSocket(join(layout.keeper, "k-12345-12345678.sock"))).toBe(name === SHORT);
    const first = createServer();
    const second = createServer();
    expect(await takeHomeLock(layout, first)).toBe(true);
    expect(await takeHomeLock(layout, second)).toBe(false);
    expect(await holderPid(layout)).toBe(process.pid);
    await die(first);
    expect(await connectToHolder(layout)).toBeUndefined();
    expect(await takeHomeLock(layout, createServer())).toBe(true);
  });

  test("is never had by two, however many want it at once", async () => {
    const layout = await layoutOf(name);
    let holders = 0;
    let taken = 0;
    const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
    const contend = async () => {
      while (taken < 40) {
        const server = createServer((socket) => socket.on("error", () => {}));
        if (await takeHomeLock(layout, server)) {
          expect(++holders).toBe(1);
          taken++;
          await pause();
          holders--;
        }
        await die(server);
        await pause();
      }
    };
    await Promise.all(Array.from({ length: 12 }, contend));
    // Passed turns are swept; at most what came while the last holder swept is left.
    expect((await readdir(layout.keeper)).filter((file) => file.endsWith(".turn")).length).toBeLessThan(5);
  });
});

test("a home without a holder has none, whatever lies in its folder", async () => {
  const layout = await layoutOf(SHORT);
  expect(await connectToHolder(layout)).toBeUndefined();
  await writeFile(join(layout.keeper, "7.turn"), "no link");
  expect(await connectToHolder(layout)).toBeUndefined();
  expect(await takeHomeLock(layout, createServer())).toBe(true);
});
