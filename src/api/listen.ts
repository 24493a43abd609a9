import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { UnavailableError } from "../std/errors.ts";

const PORTS_TO_TRY = 50;

/** Listens on the port, or on the next one that is free. */
export async function listenOnFreePort(
  app: FastifyInstance,
  host: string,
  firstPort: number,
): Promise<{ url: string; port: number }> {
  for (let port = firstPort; port < firstPort + PORTS_TO_TRY; port++) {
    try {
      await app.listen({ host, port });
      const { port: taken } = app.server.address() as AddressInfo;
      return { url: `http://${reachableAt(host)}:${taken}`, port: taken };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw cannotListen(host, port, error);
    }
  }
  throw new UnavailableError(
    `Ports ${firstPort} to ${firstPort + PORTS_TO_TRY - 1} on ${host} are all taken. Set PORT to a free one.`,
  );
}

/** How a client on this machine writes the host; where all addresses are listened on, loopback is one. */
function reachableAt(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function cannotListen(host: string, port: number, cause: unknown): UnavailableError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new UnavailableError(`Cannot listen on ${host}:${port} (${reason}). Check HOST and PORT.`, {
    cause,
  });
}
