import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Oidc } from "../../src/access/oidc.ts";

/** An issuer of our own on the loopback, with the two addresses that are asked of one. */
let server: Server;
let issuer: string;
let key: CryptoKey;
let published: object;

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  key = privateKey;
  published = { keys: [{ ...(await exportJWK(publicKey)), kid: "k1", alg: "ES256" }] };
  server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.url === "/.well-known/openid-configuration")
      return void response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
    response.end(JSON.stringify(published));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

interface Made {
  readonly claims?: Record<string, unknown>;
  readonly audience?: string;
  readonly from?: string;
  readonly expires?: string;
  readonly alg?: string;
}

function token({
  claims,
  audience = "officials-graph",
  from = issuer,
  expires = "5m",
  alg = "ES256",
}: Made = {}) {
  return new SignJWT({ scope: "openid officials-graph:write", preferred_username: "lan", ...claims })
    .setProtectedHeader({ alg, kid: "k1" })
    .setSubject("u1")
    .setIssuer(from)
    .setAudience(audience)
    .setExpirationTime(expires);
}

const oidc = () => new Oidc({ issuer, audience: "officials-graph" });

describe("an access token of the issuer", () => {
  test("tells who it is, and the widest scope that was granted", async () => {
    const both = { scope: "officials-graph:read officials-graph:admin" };
    expect(await oidc().callerOf(await token().sign(key))).toEqual({
      name: "lan",
      scope: "write",
      by: "oidc",
    });
    expect(await oidc().callerOf(await token({ claims: both }).sign(key))).toMatchObject({ scope: "admin" });
  });

  test("opens nothing when it is not meant for us, not the issuer's, too old, or grants nothing", async () => {
    const { privateKey: foreign } = await generateKeyPair("ES256");
    const good = await token().sign(key);
    const [head, , mark] = good.split(".");
    const bad = {
      audience: await token({ audience: "another" }).sign(key),
      issuer: await token({ from: "http://127.0.0.1:1" }).sign(key),
      age: await token({ expires: "-1s" }).sign(key),
      grant: await token({ claims: { scope: "openid write" } }).sign(key),
      key: await token().sign(foreign),
      changed: [head, Buffer.from('{"scope":"officials-graph:admin"}').toString("base64url"), mark].join("."),
      unsigned: new UnsecuredJWT({ scope: "officials-graph:admin" })
        .setIssuer(issuer)
        .setAudience("officials-graph")
        .setSubject("u1")
        .setExpirationTime("5m")
        .encode(),
      secret: await token({ alg: "HS256" }).sign(new TextEncoder().encode(JSON.stringify(published))),
      none: "a.b.c",
    };
    for (const [why, each] of Object.entries(bad)) expect(await oidc().callerOf(each), why).toBeUndefined();
  });

  test("is believed again once an issuer that was away is back", async () => {
    const away = new Oidc({ issuer: "http://127.0.0.1:1", audience: "officials-graph" });
    for (let i = 0; i < 2; i++)
      await expect(away.callerOf(await token().sign(key))).rejects.toThrow(
        /^The issuer http:\/\/127\.0\.0\.1:1 does not give its keys \(.*\)\. Check OFFICIALS_GRAPH_OIDC_ISSUER\.$/,
      );
  });
});
