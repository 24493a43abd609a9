import { Neo4jError } from "neo4j-driver";
import { UnavailableError } from "../std/errors.ts";

const CONNECTION_CODES = new Set([
  "ServiceUnavailable",
  "SessionExpired",
  // The driver gives this code when no connection of the pool became free in time.
  "N/A",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.DatabaseError.General.DatabaseUnavailable",
]);

/** The driver's error as ours where the server is missing, down or refuses us; undefined for all else. */
export function asUnavailable(error: unknown, uri: string): UnavailableError | undefined {
  if (isCutAnswer(error)) return noAnswer(error, uri);
  if (!(error instanceof Neo4jError)) return undefined;
  if (error.code.startsWith("Neo.ClientError.Security")) {
    return new UnavailableError(
      `Neo4j at ${uri} refuses the user or password (${error.code}). Check NEO4J_USER and NEO4J_PASSWORD; after several wrong tries wait a minute.`,
      { cause: error },
    );
  }
  if (error.code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new UnavailableError(
      `Neo4j at ${uri} has no such database (${error.message}). Check NEO4J_DATABASE.`,
      {
        cause: error,
      },
    );
  }
  if (CONNECTION_CODES.has(error.code)) return noAnswer(error, uri);
  return error.code.startsWith("Neo.DatabaseError.") ? ownFault(error, uri) : undefined;
}

/** Nothing that we asked for was wrong. */
function ownFault(error: Neo4jError, uri: string): UnavailableError {
  return new UnavailableError(
    `Neo4j at ${uri} failed by itself (${error.code}: ${error.message}). See whether its disk is full, and what its log says; restart it, and run the same command again.`,
    { cause: error },
  );
}

/** The driver reads past the end of an answer whose connection was cut in the middle. */
function isCutAnswer(error: unknown): boolean {
  return error instanceof RangeError && (error as NodeJS.ErrnoException).code === "ERR_OUT_OF_RANGE";
}

export function noAnswer(error: unknown, uri: string): UnavailableError {
  const said = error instanceof Error ? error.message.split("\n")[0]! : String(error);
  // The driver puts two sentences about encryption before what happened.
  const cause = said.replace(/^.*Caused by: /, "");
  return new UnavailableError(
    `No Neo4j answers at ${uri} (${cause}). Check NEO4J_URI and that the server runs.`,
    { cause: error },
  );
}
