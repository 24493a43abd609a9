import { TimedOutError } from "../graph/timed-out.ts";
import { InputError, UnavailableError, UsageError } from "../std/errors.ts";

export const EXIT = { ok: 0, inputRefused: 1, usage: 2, unavailable: 3, interrupted: 130 } as const;

export const EXIT_CODES_HELP =
  "0 done, 1 some input refused, 2 wrong usage, 3 something needed is missing or down";

/** The exit code of a fault of the user or the surroundings; undefined for a bug of ours. */
export function exitCodeOf(error: unknown): number | undefined {
  if (error instanceof InputError) return EXIT.inputRefused;
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof UnavailableError || error instanceof TimedOutError) return EXIT.unavailable;
  return undefined;
}
