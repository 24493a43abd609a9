import type { FastifyBaseLogger } from "fastify";
import type { UnavailableError } from "../std/errors.ts";

/** No error of ours, and over when Neo4j has started: a warning, without the stack of whoever asked. */
export function logUnavailable(log: FastifyBaseLogger, { message }: UnavailableError): void {
  log.warn(`Neo4j does not answer, and who asks is told to ask again: ${message}`);
}
