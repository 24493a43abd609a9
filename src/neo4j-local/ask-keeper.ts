import { createInterface } from "node:readline";
import type { HomeLayout } from "./home-layout.ts";
import { connectToHolder } from "./home-lock.ts";
import type { KeeperRequest, KeeperStatus } from "./keeper-status.ts";

/**
 * Asks the keeper of a home; `none` when it has none, `silent` when there is one that does not answer
 * (stopped by a debugger, or in its last moment).
 */
export async function askKeeper(
  layout: HomeLayout,
  request: KeeperRequest,
  patienceMs = 3000,
): Promise<KeeperStatus | "none" | "silent"> {
  const socket = await connectToHolder(layout);
  if (!socket) return "none";
  return new Promise((resolve) => {
    const settle = (answer: KeeperStatus | "silent") => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => settle("silent"), patienceMs);
    socket.on("error", () => settle("silent"));
    socket.on("close", () => settle("silent"));
    createInterface({ input: socket })
      .on("line", (line) => settle(JSON.parse(line)))
      .on("error", () => settle("silent"));
    socket.write(`${JSON.stringify(request)}\n`);
  });
}
