import type { FastifyInstance } from "fastify";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../../src/api/server.ts";

let app: FastifyInstance;
beforeAll(async () => {
  const notAsked = () => Promise.reject(new Error("not asked"));
  app = await createApp({ read: notAsked, entities: notAsked }, pino({ level: "silent" }));
});
afterAll(() => app.close());

const get = (url: string, headers = {}) => app.inject({ url, headers });

describe("the explorer", () => {
  test.each(["/", "/together", "/preview", "/progress", "/?s=n.x", "/graphiql"])(
    "opens at %s",
    async (url) => {
      const { statusCode, headers } = await get(url);
      expect({ statusCode, type: headers["content-type"] }).toEqual({
        statusCode: 200,
        type: "text/html; charset=utf-8",
      });
      expect(headers["cache-control"]).toBe("no-cache");
    },
  );

  test("has everything that its page names, from here and to be kept", async () => {
    const { body } = await get("/");
    const assets = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url!);
    expect(assets.length).toBeGreaterThan(1);
    for (const url of assets) {
      const { statusCode, headers } = await get(url);
      expect({ url, statusCode }).toEqual({ url: expect.stringMatching(/^\/[^/]/), statusCode: 200 });
      if (url.startsWith("/assets/")) expect(headers["cache-control"]).toContain("immutable");
    }
  });

  test("is sent gzipped to who can read it", async () => {
    const script = /src="(\/assets\/[^"]+)"/.exec((await get("/")).body)![1]!;
    expect((await get(script, { "accept-encoding": "gzip" })).headers["content-encoding"]).toBe("gzip");
  });

  test("allows no script or style of the page itself, and no other host", async () => {
    const policy = String((await get("/")).headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("leaves GraphiQL its styles, and no more", async () => {
    const policy = String((await get("/graphiql")).headers["content-security-policy"]);
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self';");
  });

  test.each(["/nothing", "/assets/../../../package.json", "/built-from/x"])(
    "answers %s as before",
    async (url) => {
      const { statusCode, json } = await get(url);
      expect(statusCode).toBe(404);
      expect(json().errors[0].extensions.code).toBe("NOT_FOUND");
    },
  );
});
