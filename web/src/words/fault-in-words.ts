import { AnswerError } from "../graphql/ask.ts";
import type { Words } from "./en.ts";

/** What went wrong, in the reader's language where the reader can do something about it; else in the server's words. */
export function faultInWords({ states }: Words, error: Error): string {
  switch (error instanceof AnswerError && error.code) {
    case "OFFLINE":
      return states.offline;
    case "DATABASE_UNAVAILABLE":
      return states.unavailable;
    case "OVERLOADED":
    case "TOO_MANY_REQUESTS":
      return states.busy;
    default:
      return `${states.failed}: ${error.message}`;
  }
}
