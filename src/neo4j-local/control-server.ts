import { createServer, type Server } from "node:net";
import { createInterface } from "node:readline";
import type { KeeperRequest, KeeperStatus } from "./keeper-status.ts";

/** A server, not yet listening, that answers each request with the status after it. */
export function controlServer(answer: (request: KeeperRequest) => KeeperStatus): Server {
  return createServer((socket) => {
    socket.on("error", () => socket.destroy());
    // A caller that says nothing shall not keep a connection for ever.
    socket.setTimeout(10_000, () => socket.destroy());
    createInterface({ input: socket })
      .on("error", () => socket.destroy())
      .on("line", (line) => {
        const request = parseRequest(line);
        if (request) socket.write(`${JSON.stringify(answer(request))}\n`);
        else socket.destroy();
      });
  });
}

function parseRequest(line: string): KeeperRequest | undefined {
  try {
    const given: unknown = JSON.parse(line);
    return typeof given === "object" && given !== null && "ask" in given
      ? (given as KeeperRequest)
      : undefined;
  } catch {
    return undefined;
  }
}
