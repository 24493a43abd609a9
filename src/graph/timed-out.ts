import { Neo4jError } from "neo4j-driver";

/** Neo4j stopped a statement that took longer than it may. */
export class TimedOutError extends Error {
  override readonly name = "TimedOutError";
}

/** The driver's error as ours where the time was up; undefined for all else. */
export function asTimedOut(error: unknown): TimedOutError | undefined {
  if (!(error instanceof Neo4jError) || !error.code.includes("TransactionTimedOut")) return undefined;
  return new TimedOutError(
    "Neo4j stopped a statement that took too long: it may have too much to do. Run the same command again; what was loaded stays.",
    { cause: error },
  );
}
