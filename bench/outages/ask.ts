import { setTimeout as sleep } from "node:timers/promises";
import type { ServerProcess } from "../../tests/api/faults/server-process.ts";

/** One answer: its status, and when it was asked for and given. -1 where there was none. */
export interface Told {
  readonly status: number;
  readonly asked: number;
  readonly at: number;
}

/** Asks again and again, ten times a second at most, until told to end. */
export async function ask(server: ServerProcess, told: Told[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const asked = performance.now();
    const status = await server.ask("{ persons { totalCount } }").then(
      (reply) => reply.status,
      () => -1,
    );
    told.push({ status, asked, at: performance.now() });
    await sleep(100);
  }
}
