export type RefusalCode = "UNAUTHENTICATED" | "FORBIDDEN" | "TOO_MANY_REQUESTS" | "OVERLOADED";

/** A request is turned away at the door; the message says why and the way out. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(
    readonly code: RefusalCode,
    message: string,
    /** Seconds, where trying again later helps. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
