import { RateLimiterMemory } from "rate-limiter-flexible";
import { ANYBODY, type Caller } from "./caller.ts";
import type { Oidc } from "./oidc.ts";
import { Refused } from "./refused.ts";
import type { TokenBook } from "./token-book.ts";

/** Wrong tokens that one client may bring, in how many seconds. */
export const FAILURES = { most: 10, seconds: 60 } as const;

export interface Door {
  readonly tokens: TokenBook;
  readonly oidc?: Oidc | undefined;
  /** Who may read without a token. */
  readonly readers: "everyone" | "token";
}

/**
 * Finds out whose request it is.
 * @param authorization the header, `Bearer …`
 * @param client who is counted when the token is wrong
 * @throws Refused
 */
export type Admission = (authorization: string | undefined, client: string) => Promise<Caller>;

export function admission({ tokens, oidc, readers }: Door): Admission {
  const failures = new RateLimiterMemory({ points: FAILURES.most, duration: FAILURES.seconds });
  return async (authorization, client) => {
    if (authorization === undefined) {
      if (readers === "everyone") return ANYBODY;
      throw new Refused(
        "UNAUTHENTICATED",
        "This server answers those with a token. Send it as `Authorization: Bearer …`.",
      );
    }
    const before = await failures.get(client);
    if (before && before.remainingPoints <= 0) throw tooMany(before.msBeforeNext);
    const given = /^Bearer +(\S{1,8192})$/i.exec(authorization)?.[1];
    const caller = given && ((await tokens.callerOf(given)) ?? (await oidc?.callerOf(given)));
    if (caller) return caller;
    await failures.penalty(client);
    throw new Refused(
      "UNAUTHENTICATED",
      "The token is not known, or no longer good. `officials-graph token create` makes one.",
    );
  };
}

function tooMany(ms: number): Refused {
  const seconds = Math.ceil(ms / 1000);
  return new Refused("TOO_MANY_REQUESTS", `Too many wrong tokens. Try again in ${seconds} seconds.`, seconds);
}
