import type { FastifyInstance } from "fastify";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Refused } from "../../access/refused.ts";
import { clientOf } from "../access/client-of.ts";

/** What one client may ask in a minute. */
export interface RateLimits {
  readonly requests: number;
  /** Fields that answers may have, by the cost of their queries. */
  readonly cost: number;
}

/** Takes the cost of a query from what a client has left. @throws Refused */
export type SpendCost = (address: string, cost: number) => Promise<void>;

/** Counts the requests of each client; others come first where one asks too much. */
export function limitRequests(app: FastifyInstance, { requests }: RateLimits): void {
  const limiter = new RateLimiterMemory({ points: requests, duration: 60 });
  app.addHook("onRequest", async ({ ip }) => {
    await limiter.consume(clientOf(ip)).catch((rejected) => {
      throw asRefusal(rejected, `More than ${requests} requests a minute.`);
    });
  });
}

export function costBudget({ cost: most }: RateLimits): SpendCost {
  const limiter = new RateLimiterMemory({ points: most, duration: 60 });
  return async (address, cost) => {
    await limiter.consume(clientOf(address), cost).catch((rejected) => {
      throw asRefusal(
        rejected,
        `More than ${most} fields of answers a minute; this query alone costs ${cost}.`,
      );
    });
  };
}

function asRefusal(rejected: unknown, why: string): unknown {
  if (!(rejected instanceof RateLimiterRes)) return rejected;
  const seconds = Math.ceil(rejected.msBeforeNext / 1000);
  return new Refused("TOO_MANY_REQUESTS", `${why} Try again in ${seconds} seconds.`, seconds);
}
