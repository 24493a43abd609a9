import { createServer } from "node:net";
import { UnavailableError } from "../std/errors.ts";

const TRIES = 50;

/** The first free loopback port from `from` on. Another process may take it a moment later. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + TRIES && port < 65_536; port++) {
    if (await isFree(port)) return port;
  }
  throw new UnavailableError(`No port from ${from} to ${from + TRIES - 1} is free; choose another.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ host: "127.0.0.1", port }, () => server.close(() => resolve(true)));
  });
}
