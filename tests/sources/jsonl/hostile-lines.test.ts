import { afterAll, expect, test } from "vitest";
import { lines, ReadingFolder } from "../reading.ts";

const folder = new ReadingFolder();
afterAll(() => folder.remove());

async function around(bad: string | Uint8Array) {
  const content = [
    Buffer.from(lines("before")),
    Buffer.from(bad as Uint8Array),
    Buffer.from(`\n${lines("after")}`),
  ];
  folder.file("bad.jsonl", Buffer.concat(content));
  const { said, inputs } = await folder.read(["bad.jsonl"]);
  expect([said.at(0), said.at(-1), said.length]).toEqual(["article before", "article after", 3]);
  return { message: said[1], input: inputs[1] };
}

test("a line of 50 MB is refused, and only its beginning is kept", async () => {
  const { message, input } = await around(Buffer.alloc(50_000_000, "x"));
  expect(message).toBe("bad.jsonl:2: is longer than 16 MiB; split it");
  expect(input).toMatchObject({ given: { bytes: Buffer.alloc(65536, "x"), isCut: true } });
});

test.each([
  ["an article", '{"id":"x","text":"y","__proto__":{"polluted":1}}'],
  ["a part of one", '{"id":"x","text":"y","meta":{"__proto__":{"polluted":1}}}'],
  ["a record", '{"article":{"__proto__":{"polluted":1}},"extractor":{}}'],
])("a field __proto__ of %s is refused", async (_, line) => {
  const { message } = await around(line);
  expect(message).toMatch(/^bad\.jsonl:2( \w+)?: has a field “__proto__”; remove it$/);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each([
  ["lists", `{"id":"x","text":"y","deep":${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
  ["objects", `{"id":"x","text":"y","deep":${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}}`],
])("%s nested 200,000 deep are refused", async (_, line) => {
  expect((await around(line)).message).toBe("bad.jsonl:2: is nested more than 64 deep; flatten it");
});

test.each([
  ["a number", "5", "Invalid input: expected object, received number"],
  ["a list of articles", "[{}]", "Invalid input: expected object, received array"],
])("%s instead of an article is refused", async (_, line, reason) => {
  expect((await around(line)).message).toContain(reason);
});

test("what is refused is kept as it was given", async () => {
  expect((await around('{"id":"x"}')).input).toMatchObject({ given: { bytes: Buffer.from('{"id":"x"}') } });
  const bytes = Buffer.from([0x22, 0xe9, 0x22]);
  expect((await around(bytes)).input).toMatchObject({ given: { bytes } });
});
