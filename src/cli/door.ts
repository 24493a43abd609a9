import { accessFiles } from "../access/access-files.ts";
import { type Admission, admission } from "../access/admission.ts";
import { AuditLog } from "../access/audit-log.ts";
import { isLoopback } from "../access/is-loopback.ts";
import { Oidc } from "../access/oidc.ts";
import { TokenBook } from "../access/token-book.ts";
import { UsageError } from "../std/errors.ts";
import type { Config } from "./config.ts";

/** Who is let in by the server, and where their writes are kept. */
export function openDoor(config: Config): { admission: Admission; audit: AuditLog } {
  const { OFFICIALS_GRAPH_OIDC_ISSUER: issuer, OFFICIALS_GRAPH_OIDC_AUDIENCE: audience } = config;
  const files = accessFiles(config.OFFICIALS_GRAPH_HOME);
  const oidc = issuer === undefined ? undefined : new Oidc({ issuer, audience });
  const readers = config.OFFICIALS_GRAPH_READERS;
  return {
    admission: admission({ tokens: new TokenBook(files.tokens), oidc, readers }),
    audit: new AuditLog(files.audit),
  };
}

/** @throws UsageError where others could reach the server, and nobody has thought of who they are */
export async function refuseOpenBinding(config: Config): Promise<void> {
  const { HOST, OFFICIALS_GRAPH_HOME, OFFICIALS_GRAPH_OIDC_ISSUER } = config;
  if (isLoopback(HOST) || OFFICIALS_GRAPH_OIDC_ISSUER !== undefined) return;
  const tokens = await new TokenBook(accessFiles(OFFICIALS_GRAPH_HOME).tokens).valid();
  if (tokens.length > 0) return;
  throw new UsageError(
    `HOST "${HOST}": other machines can reach it, and there is no token yet. Make one (officials-graph token create --scope write --name NAME), ` +
      "set OFFICIALS_GRAPH_OIDC_ISSUER, or leave HOST at 127.0.0.1. OFFICIALS_GRAPH_READERS=token lets only those with a token read.",
  );
}
