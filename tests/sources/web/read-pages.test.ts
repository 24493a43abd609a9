import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AllowedHosts } from "../../../src/sources/web/allowed-hosts.ts";
import { isPublicAddress } from "../../../src/sources/web/public-address.ts";
import { OPEN_INTERNET, type Reach } from "../../../src/sources/web/reach.ts";
import { readPages } from "../../../src/sources/web/read-pages.ts";

const TEXT = "Ông Lương Đình Khải chủ trì cuộc họp về phòng chống bão ở các xã ven biển. ".repeat(5).trim();
const PAGE = `<html><head><title>Họp</title></head><body><article><p>${TEXT}</p></article></body></html>`;

let server: Server;
let port: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = String((server.address() as AddressInfo).port);
});
beforeEach(() => {
  asked = [];
  answer = (_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE);
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const hosts = new AllowedHosts(["tin.example.vn", "*.bao.example.vn", "127.0.0.1.example.vn"]);

/** The names of this test's hosts lie on its own server, which a test may reach; everything else is as it is. */
const reach = (): Reach => ({
  ports: ["", port],
  allows: (address) => address === "127.0.0.1" || isPublicAddress(address),
  resolve: async () => [{ address: "127.0.0.1", family: 4 }],
});

async function read(addresses: readonly string[], options: { reach?: Reach; timeout?: number } = {}) {
  const said: string[] = [];
  const articles: object[] = [];
  const given = addresses.map((each) => each.replace(":PORT", `:${port}`));
  for await (const input of readPages(given, { hosts, reach: reach(), ...options })) {
    if (input.kind === "article") articles.push(input.article);
    said.push(
      input.kind === "refused"
        ? input.error.message.replaceAll(`:${port}`, ":PORT")
        : `article ${"article" in input && input.article.title}`,
    );
  }
  return { said, articles };
}

describe("a page of an allowed host", () => {
  test("is an article whose id is its address", async () => {
    const { articles } = await read(["http://tin.example.vn:PORT/a.html?x=1"]);
    const url = `http://tin.example.vn:${port}/a.html?x=1`;
    expect(articles).toEqual([{ id: url, url, title: "Họp", text: TEXT }]);
    expect(asked).toEqual([`tin.example.vn:${port}/a.html?x=1`]);
  });

  test("may be packed, a feed, or plain text", async () => {
    const feed = `<rss version="2.0"><channel><title>Báo</title><item><title>Tin</title><guid>g</guid><description>Nội dung</description></item></channel></rss>`;
    answer = ({ url }, response) => {
      if (url === "/feed") response.setHeader("content-type", "application/rss+xml").end(feed);
      else if (url === "/text") response.setHeader("content-type", "text/plain").end(`Tiêu đề\n${TEXT}`);
      else response.setHeader("content-encoding", "gzip").end(gzipSync(PAGE));
    };
    const at = "http://tin.example.vn:PORT";
    expect((await read([`${at}/feed`, `${at}/text`, `${at}/gz`])).said).toEqual([
      "article Tin",
      "article Tiêu đề",
      "article Họp",
    ]);
  });

  test("is followed where it leads, as long as that is allowed", async () => {
    answer = ({ url }, response) =>
      url === "/end" ? response.end(PAGE) : response.writeHead(302, { location: "/end" }).end();
    expect((await read(["http://tin.example.vn:PORT/start"])).said).toEqual(["article Họp"]);
  });
});

describe("what is refused before anything is asked", () => {
  test.each([
    ["no address", "tin.example.vn", "is no address of a page"],
    ["a file", "file:///etc/passwd", "is no http:// or https:// address"],
    ["another protocol", "gopher://tin.example.vn/", "is no http:// or https:// address"],
    ["a user name", "http://a:b@tin.example.vn/", "has a user name in it; leave it out"],
    [
      "a host that is not named",
      "http://other.example.vn/",
      "is of a host that is not allowed; --allow-host other.example.vn allows it",
    ],
    [
      "the parent of a pattern",
      "http://bao.example.vn/",
      "is of a host that is not allowed; --allow-host bao.example.vn allows it",
    ],
    [
      "a name that ends like one",
      "http://xtin.example.vn/",
      "is of a host that is not allowed; --allow-host xtin.example.vn allows it",
    ],
    ["another port", "http://tin.example.vn:22/", "has a port that is not fetched from"],
  ])("%s", async (_, address, message) => {
    expect((await read([address])).said).toEqual([`${address}: ${message}`]);
    expect(asked).toEqual([]);
  });

  test.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://017700000001/",
    "http://127.1/",
    "http://１２７.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://169.254.169.254/latest/meta-data",
    "http://10.0.0.1/",
    "http://0.0.0.0/",
    "http://[fd00::1]/",
    "http://[64:ff9b::7f00:1]/",
  ])("%s, even if it were allowed", async (address) => {
    const all = { allow: () => true } as unknown as AllowedHosts;
    const said: string[] = [];
    for await (const input of readPages([address], { hosts: all, reach: OPEN_INTERNET }))
      if (input.kind === "refused") said.push(input.error.message);
    expect(said).toEqual([
      expect.stringMatching(/: is of \S+, no address of the open internet, and is not fetched$/),
    ]);
  });
});

describe("a name that means an address of this network", () => {
  const inside = (...addresses: string[]): Reach => ({
    ...OPEN_INTERNET,
    ports: ["", port],
    resolve: async () => addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
  });

  test.each([
    ["127.0.0.1"],
    ["192.168.1.1"],
    ["169.254.169.254"],
    ["::1"],
    ["fe80::1"],
    ["8.8.8.8", "10.0.0.1"],
  ])("such as %s %s is refused, and no connection is made", async (...addresses) => {
    const { said } = await read(["http://tin.example.vn:PORT/"], { reach: inside(...addresses) });
    expect(said).toEqual([
      expect.stringMatching(
        /^http:\S+: is of tin\.example\.vn, at \S+, no address of the open internet, and is not fetched$/,
      ),
    ]);
    expect(asked).toEqual([]);
  });

  test("only at the second look gains nothing: the connection goes to what was checked", async () => {
    const looks: string[] = [];
    const rebinding: Reach = {
      ...reach(),
      allows: (address) => address === "127.0.0.1",
      resolve: async () => {
        looks.push("look");
        return [{ address: looks.length === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
      },
    };
    expect((await read(["http://tin.example.vn:PORT/"], { reach: rebinding })).said).toEqual(["article Họp"]);
    expect(looks).toEqual(["look"]);
    // A second page is looked up, and checked, anew.
    const [refused] = (await read(["http://tin.example.vn:PORT/"], { reach: rebinding })).said;
    expect(refused).toContain("at 127.0.0.2, no address of the open internet");
  });
});

describe("a page that leads on", () => {
  test.each([
    [
      "to another host",
      "http://evil.example.com/",
      "leads to http://evil.example.com/, which is of a host that is not allowed",
    ],
    [
      "into this machine",
      "http://127.0.0.1:22/",
      "leads to http://127.0.0.1:22/, which is of a host that is not allowed",
    ],
    [
      "to a file",
      "file:///etc/passwd",
      "leads to file:///etc/passwd, which is no http:// or https:// address",
    ],
    ["to another port", "http://tin.example.vn:9/", "leads to http://tin.example.vn:9/, which has a port"],
    ["to itself", "/again", "leads on more than 5 times; check the address"],
  ])("%s is refused", async (_, location, message) => {
    answer = (__, response) => response.writeHead(301, { location }).end();
    const { said } = await read(["http://tin.example.vn:PORT/"]);
    expect(said[0]).toContain(`: ${message}`);
  });

  test("is looked up anew at each step", async () => {
    const addresses = ["127.0.0.1", "10.1.2.3"];
    answer = (_, response) => response.writeHead(301, { location: `http://a.bao.example.vn:${port}/` }).end();
    const moving: Reach = {
      ...reach(),
      resolve: async () => [{ address: addresses.shift()!, family: 4 }],
    };
    const { said } = await read(["http://tin.example.vn:PORT/"], { reach: moving });
    expect(said[0]).toContain("is of a.bao.example.vn, at 10.1.2.3, no address of the open internet");
  });
});

describe("an answer that is no page is refused in words, and the next page is read", () => {
  test.each([
    [
      "not found",
      (r: ServerResponse) => r.writeHead(404).end(),
      "was answered with status 404; check the address",
    ],
    [
      "a picture",
      (r: ServerResponse) => r.writeHead(200, { "content-type": "image/png" }).end("x"),
      "is image/png, which is no page; save its text as .txt",
    ],
    [
      "too large",
      (r: ServerResponse) =>
        r.writeHead(200, { "content-type": "text/html" }).end(Buffer.alloc(17 * 2 ** 20, "x")),
      "is larger than 16 MiB; give its articles as .jsonl",
    ],
    [
      "cut off",
      (r: ServerResponse) =>
        void r.writeHead(200, { "content-length": 9999 }).write("<p>x", () => r.destroy()),
      "cannot be fetched (ECONNRESET); check the address, or try again later",
    ],
    [
      "without an article",
      (r: ServerResponse) => r.end("<html><body></body></html>"),
      "has no article text that can be told from the rest of the page; give it as .txt",
    ],
  ])("%s", async (_, respond, message) => {
    answer = ({ url }, response) => void (url === "/good" ? response.end(PAGE) : respond(response));
    const { said } = await read(["http://tin.example.vn:PORT/bad", "http://tin.example.vn:PORT/good"]);
    expect(said).toEqual([`http://tin.example.vn:PORT/bad: ${message}`, "article Họp"]);
  });

  test.each([
    ["begun", () => {}],
    ["ended", (r: ServerResponse) => void r.writeHead(200).write("<p>x")],
  ])("one that is never %s", async (_, respond) => {
    answer = (__, response) => respond(response);
    const { said } = await read(["http://tin.example.vn:PORT/"], { timeout: 0.5 });
    expect(said).toEqual(["http://tin.example.vn:PORT/: took too long to answer; try again later"]);
  });

  test("a host that nobody knows", async () => {
    const unknown: Reach = {
      ...reach(),
      resolve: () => Promise.reject(Object.assign(new Error("x"), { code: "ENOTFOUND" })),
    };
    expect((await read(["http://tin.example.vn:PORT/"], { reach: unknown })).said).toEqual([
      "http://tin.example.vn:PORT/: cannot be fetched (ENOTFOUND); check the address, or try again later",
    ]);
  });
});

describe("allowed hosts", () => {
  test.each(["", "*", "*.vn.", "http://a.vn", "a.vn/x", "a.vn:8080", "localhost", "a b.vn", "*.*.vn"])(
    "%j is no host name",
    (host) => {
      expect(() => new AllowedHosts([host])).toThrow(/^--allow-host .*: is no host name; write /);
    },
  );

  test("may be written in Vietnamese and in any case", () => {
    const { hostname } = new URL("http://báo.example.vn/");
    expect(new AllowedHosts(["Báo.Example.vn"]).allow(hostname)).toBe(true);
    expect(new AllowedHosts(["*.example.vn"]).allow("a.b.example.vn")).toBe(true);
    expect(new AllowedHosts(["*.example.vn"]).allow("example.vn")).toBe(false);
  });
});
