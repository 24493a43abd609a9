import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { UnavailableError } from "../std/errors.ts";
import type { Caller } from "./caller.ts";
import { SCOPES } from "./scope.ts";

export interface OidcSettings {
  /** `https://id.example.org/realms/press`: the `iss` of its tokens, and where it is discovered. */
  readonly issuer: string;
  /** The `aud` that tokens for this server have. */
  readonly audience: string;
}

/** Signatures that a public key checks; `none` and shared secrets are not among them. */
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const PREFIX = "officials-graph:";
const PATIENCE_MS = 5000;

/** Reads access tokens (JWT) of an OpenID Connect issuer. Its keys are fetched when first needed, and when they change. */
export class Oidc {
  readonly #settings: OidcSettings;
  #keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(settings: OidcSettings) {
    this.#settings = settings;
  }

  /**
   * Whose token it is; `undefined` when it is not good.
   * The widest of the scopes `officials-graph:read`, `…:write`, `…:admin` in its `scope` counts.
   * @throws UnavailableError when the issuer does not give its keys
   */
  async callerOf(token: string): Promise<Caller | undefined> {
    // What is no JWT at all is not worth a call to the issuer.
    if (!JWT.test(token)) return undefined;
    const { issuer, audience } = this.#settings;
    this.#keys ??= discoverKeys(issuer);
    try {
      const keys = await this.#keys;
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ["exp", "sub"],
      });
      return callerIn(payload);
    } catch (error) {
      if (error instanceof UnavailableError) this.#keys = undefined;
      if (error instanceof errors.JWKSTimeout) throw noKeys(issuer, error);
      if (error instanceof errors.JOSEError) return undefined;
      throw error instanceof UnavailableError ? error : noKeys(issuer, error);
    }
  }
}

function callerIn(payload: JWTPayload): Caller | undefined {
  const granted = String(payload.scope ?? "").split(" ");
  const scope = [...SCOPES].reverse().find((each) => granted.includes(PREFIX + each));
  return (
    scope && { name: String(payload.preferred_username ?? payload.email ?? payload.sub), scope, by: "oidc" }
  );
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  try {
    const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: "error" });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const found = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (found.issuer !== issuer) throw new Error(`it calls itself ${JSON.stringify(found.issuer)}`);
    return createRemoteJWKSet(new URL(String(found.jwks_uri)), { timeoutDuration: PATIENCE_MS });
  } catch (error) {
    throw noKeys(issuer, error);
  }
}

function noKeys(issuer: string, cause: unknown): UnavailableError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new UnavailableError(
    `The issuer ${issuer} does not give its keys (${reason}). Check OFFICIALS_GRAPH_OIDC_ISSUER.`,
    {
      cause,
    },
  );
}
