import { afterEach, describe, expect, test } from "vitest";
import { ChatEndpoint, type ChatEndpointOptions } from "../../src/llm/chat-endpoint.ts";
import { LlmExtractor } from "../../src/llm/llm-extractor.ts";
import { parseRecord } from "../../src/record/parse-record.ts";
import { ChatServer, fail, respond, type Script } from "./chat-server.ts";
import { ANSWER, ARTICLE } from "./invented-article.ts";

const KEY = "sk-very-secret-word";
const servers: ChatServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

async function extractorAt(script: Script, options: Partial<ChatEndpointOptions> = {}) {
  const server = await ChatServer.start(script);
  servers.push(server);
  const endpoint = new ChatEndpoint({
    url: server.url,
    key: KEY,
    model: "small-1",
    timeoutMs: 5000,
    firstDelayMs: 5,
    ...options,
  });
  return { server, extractor: new LlmExtractor(endpoint) };
}

async function refusal(script: Script, options: Partial<ChatEndpointOptions> = {}) {
  const { server, extractor } = await extractorAt(script, options);
  const error = await extractor.extract(ARTICLE).then(
    () => new Error("nothing was refused"),
    (thrown: Error) => thrown,
  );
  expect(error.message).not.toContain(KEY);
  return { error, requests: server.requests.length };
}

describe("a good answer", () => {
  test("becomes a record; the request has prompt, schema, key and a low temperature", async () => {
    const { server, extractor } = await extractorAt(() => ANSWER);
    const { record, notes } = await extractor.extract(ARTICLE);
    expect(notes).toEqual([]);
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(record.extractor).toEqual({
      name: "llm:small-1",
      version: expect.stringMatching(/^1\.0\.0\+[0-9a-f]{8}$/),
    });
    const [{ path, authorization, body }] = server.requests as [ChatServer["requests"][number]];
    expect(path).toBe("/v1/chat/completions");
    expect(authorization).toBe(`Bearer ${KEY}`);
    expect(body).toMatchObject({ model: "small-1", temperature: 0 });
    expect(body.messages[0]!.content).toContain("Say only what the article says");
    expect(body.messages[1]!.content).toContain(ARTICLE.text);
    expect(body.response_format.json_schema).toMatchObject({
      strict: true,
      schema: {
        type: "object",
        additionalProperties: false,
        required: ["persons", "bodies", "meetings", "documents", "statements"],
      },
    });
  });

  test("may be wrapped in Markdown, and needs no key", async () => {
    const { server, extractor } = await extractorAt(() => `\`\`\`json\n${JSON.stringify(ANSWER)}\n\`\`\``, {
      key: undefined,
    });
    expect((await extractor.extract(ARTICLE)).record.statements).toHaveLength(5);
    expect(server.requests[0]!.authorization).toBeUndefined();
  });

  test("comes after a wait where the server is busy, as long as it asks for", async () => {
    const script: Script = (_, n, response) => {
      if (n === 0) return void fail(response, 429, "slow down", { "retry-after-ms": "150" });
      if (n === 1) return void fail(response, 503, "overloaded");
      if (n === 2) return void response.destroy();
      return ANSWER;
    };
    const started = performance.now();
    const { server, extractor } = await extractorAt(script);
    expect((await extractor.extract(ARTICLE)).record.statements).toHaveLength(5);
    expect(server.requests).toHaveLength(4);
    expect(performance.now() - started).toBeGreaterThan(150);
  });
});

describe("an answer that is no use refuses the article, and is not asked for again", () => {
  test.each<[string, Script, RegExp]>([
    ["broken JSON", () => '{"persons": [', /answer of the language model that is not JSON/],
    [
      "another shape",
      () => ({ ...ANSWER, statements: [{ type: "CHAIRED" }] }),
      /does not keep to the schema \(statements\.0/,
    ],
    ["a missing list", () => ({ persons: [] }), /does not keep to the schema \(bodies/],
    ["an answer that is cut off", (_, __, r) => respond(r, "{", "length"), /too long for the language model/],
    ["nothing", () => "", /an empty answer/],
    [
      "a refusal",
      (_, __, r) => void r.end(JSON.stringify({ choices: [{ message: { refusal: "I cannot" } }] })),
      /was refused by the language model: I cannot/,
    ],
    [
      "a page for people",
      (_, __, r) => void r.end("<html>Welcome</html>"),
      /got no JSON from the language model's server/,
    ],
    [
      "status 400",
      (_, __, r) => fail(r, 400, `context too long, ${KEY}`),
      /refused by the language model's server \(status 400: context too long, …\)/,
    ],
  ])("%s", async (_, script, message) => {
    const { error, requests } = await refusal(script);
    expect(error).toMatchObject({ name: "InputError", message: expect.stringMatching(message) });
    expect(requests).toBe(1);
  });
});

describe("no answer", () => {
  test("after bounded retries refuses the article; three articles in a row end the run", async () => {
    const { server, extractor } = await extractorAt((_, __, r) => fail(r, 500, "broken"), { retries: 2 });
    for (const name of ["InputError", "InputError", "UnavailableError"])
      await expect(extractor.extract(ARTICLE)).rejects.toMatchObject({
        name,
        message: expect.stringContaining("status 500: broken"),
      });
    expect(server.requests).toHaveLength(9);
  });

  test("in time refuses the article in words", async () => {
    const { error, requests } = await refusal(() => undefined, { timeoutMs: 80, retries: 1 });
    expect(error).toMatchObject({
      name: "InputError",
      message: "got no answer of the language model: none within 0.08 s",
    });
    expect(requests).toBe(2);
  });

  test.each([
    [401, /refuses the key \(status 401\); check OFFICIALS_GRAPH_LLM_KEY/],
    [403, /refuses the key/],
    [404, /no such model or address .*check OFFICIALS_GRAPH_LLM_MODEL and OFFICIALS_GRAPH_LLM_URL/],
  ])("with status %d ends the run at once", async (status, message) => {
    const { error, requests } = await refusal((_, __, r) => fail(r, status, `Incorrect key ${KEY}`));
    expect(error).toMatchObject({ name: "UnavailableError", message: expect.stringMatching(message) });
    expect(requests).toBe(1);
  });

  test("where nobody listens ends the run", async () => {
    const { server, extractor } = await extractorAt(() => ANSWER);
    await server.stop();
    await expect(extractor.extract(ARTICLE)).rejects.toMatchObject({
      name: "UnavailableError",
      message: "No language model answers (ECONNREFUSED); check OFFICIALS_GRAPH_LLM_URL",
    });
  });

  test("for one reason ends what else is under way", async () => {
    const { extractor } = await extractorAt((_, n, r) => (n === 0 ? undefined : fail(r, 401, "no")), {
      timeoutMs: 60_000,
    });
    const waiting = extractor.extract(ARTICLE);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(extractor.extract(ARTICLE)).rejects.toThrow(/refuses the key/);
    await expect(waiting).rejects.toThrow(/refuses the key/);
  });
});

test("a text that is too long for any model is not sent", async () => {
  const { server, extractor } = await extractorAt(() => ANSWER);
  await expect(extractor.extract({ ...ARTICLE, text: "x".repeat(200_001) })).rejects.toThrow(
    /is longer than 200000/,
  );
  expect(server.requests).toHaveLength(0);
});
