import type { Socket } from "node:net";
import { createInterface } from "node:readline";
import type { HomeLayout } from "./home-layout.ts";
import { connectToHolder } from "./home-lock.ts";
import type { KeeperRequest } from "./keeper-request.ts";
import type { KeeperStatus } from "./keeper-status.ts";

/** `none`: nobody has the home. `silent`: its keeper lives and does not answer, stopped by a debugger say. */
export type KeeperAnswer = KeeperStatus | "none" | "silent";

const PATIENCE_MS = 3000;

/** Asks the keeper of a home. */
export async function askKeeper(layout: HomeLayout, request: KeeperRequest): Promise<KeeperAnswer> {
  for (;;) {
    const socket = await connectToHolder(layout);
    if (!socket) return "none";
    const answer = await askOn(socket, request);
    socket.destroy();
    // It went between our call and its answer: see who has the home now.
    if (answer !== "hung up") return answer;
  }
}

/** Asks on a connection, and leaves it open. */
export function askOn(socket: Socket, request: KeeperRequest): Promise<KeeperStatus | "silent" | "hung up"> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("silent"), PATIENCE_MS);
    socket.on("close", () => {
      clearTimeout(timer);
      resolve("hung up");
    });
    createInterface({ input: socket })
      .on("error", () => socket.destroy())
      .once("line", (line) => {
        clearTimeout(timer);
        resolve(JSON.parse(line));
      });
    socket.on("error", () => socket.destroy());
    socket.write(`${JSON.stringify(request)}\n`);
  });
}
