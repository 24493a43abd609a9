import { UnavailableError } from "../std/errors.ts";
import { NEO4J_VERSION } from "./neo4j-version.ts";
import type { CommandResult } from "./run-command.ts";

/** Maven's own first complaints, and what a user can do about them. */
export function mavenFailure(result: CommandResult | undefined): UnavailableError {
  const said = `${result?.stdout ?? ""}\n${result?.stderr ?? ""}`
    .split("\n")
    .filter((line) => /\[ERROR\]|^Error:/.test(line))
    .map((line) => line.replace(/^.*\[ERROR\]\s*/, "").trim())
    .filter(Boolean);
  const first = said.slice(0, 2).join(" ").slice(0, 600) || "it said nothing.";
  const advice = /No space left/i.test(first)
    ? "Free some space (Neo4j's jars take 120 MB) and start again."
    : "Check the network and the mirrors in your Maven settings (~/.m2/settings.xml), then start again; " +
      "or run `docker compose up`, or set NEO4J_URI.";
  const reason = /[.!?]$/.test(first) ? first : `${first}.`;
  return new UnavailableError(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${reason} ${advice}`);
}
