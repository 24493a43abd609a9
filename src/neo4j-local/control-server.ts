import { createServer, type Server } from "node:net";
import { createInterface } from "node:readline";
import { type KeeperRequest, parseKeeperRequest } from "./keeper-request.ts";
import type { KeeperStatus } from "./keeper-status.ts";

/** Answers a request with the status after it; `closed` settles when the asker hangs up. */
export type AnswerRequest = (request: KeeperRequest, closed: Promise<void>) => KeeperStatus;

/** A server for the control socket, not yet listening. */
export function controlServer(answer: AnswerRequest): Server {
  const server = createServer((socket) => {
    const closed = new Promise<void>((resolve) => void socket.on("close", () => resolve()));
    socket.on("error", () => socket.destroy());
    createInterface({ input: socket })
      .on("error", () => socket.destroy())
      .on("line", (line) => {
        const request = parseKeeperRequest(line);
        if (request) socket.write(`${JSON.stringify(answer(request, closed))}\n`);
        else socket.destroy();
      });
  });
  // Too many open files, say: a call goes unanswered, and the keeper stays.
  return server.on("error", () => {});
}
