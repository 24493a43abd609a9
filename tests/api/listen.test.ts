import fastify, { type FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { listenOnFreePort } from "../../src/api/listen.ts";

const apps: FastifyInstance[] = [];
afterEach(() => Promise.all(apps.splice(0).map((app) => app.close())));

function listen(host: string, port: number) {
  const app = fastify();
  apps.push(app);
  return listenOnFreePort(app, host, port);
}

test("a taken port is passed over", async () => {
  const first = await listen("127.0.0.1", 24_000);
  const second = await listen("127.0.0.1", first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(second.url).toBe(`http://127.0.0.1:${second.port}`);
});

test("where all addresses are listened on, the one to open here is said", async () => {
  const { url, port } = await listen("0.0.0.0", 24_100);
  expect(url).toBe(`http://127.0.0.1:${port}`);
});

test("a host that is none of this machine's is said with the settings to check", async () => {
  await expect(listen("192.0.2.1", 24_200)).rejects.toMatchObject({
    name: "UnavailableError",
    message: expect.stringMatching(/^Cannot listen on 192\.0\.2\.1:24200 \(.*\)\. Check HOST and PORT\.$/),
  });
});
