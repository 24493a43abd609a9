import { UnavailableError } from "../std/errors.ts";

const WAYS_FORWARD =
  "Three ways forward: install Java 17 or later and Maven; or run `docker compose up`; " +
  "or set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) to a Neo4j that already runs.";

/** This machine cannot run a Neo4j of its own. `reason` is a whole sentence. */
export function cannotRunNeo4j(reason: string): UnavailableError {
  return new UnavailableError(`${reason} ${WAYS_FORWARD}`);
}
