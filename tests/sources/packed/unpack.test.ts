import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { lines, ReadingFolder } from "../reading.ts";

const folder = new ReadingFolder();
afterAll(() => folder.remove());

/** `{"id":"z1",…}` and `{"id":"z2",…}`, packed by `zstd -19`. */
const ZSTD = Buffer.from(
  "KLUv/SSdBQMAFAV7ImlkIjoiejEiLCJ0aXRsZSI6Ikjhu41wZXh0Ijoiw5RuZyBLaOG6o2kgaCB24bubaSDDtG5nIELDrG5oLiJ9CjIg4bufIHThu4luaC4ifQoEAAEpMoFYnxGaYOIBmwZKtA==",
  "base64",
);

/** A frame of zstd that stands for spaces: each block of four bytes is 128 KiB of them. */
function zstdBomb(blocks: number): Buffer {
  const block = (isLast: boolean) => {
    const header = (128 * 1024 * 8) | (1 << 1) | (isLast ? 1 : 0);
    return Buffer.from([header & 0xff, (header >> 8) & 0xff, header >> 16, 0x20]);
  };
  const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x70]);
  return Buffer.concat([frame, ...Array.from({ length: blocks }, (_, i) => block(i === blocks - 1))]);
}

describe("zstd", () => {
  test("is known by its bytes, whatever the name", async () => {
    folder.file("a.jsonl.zst", ZSTD);
    folder.file("b.jsonl", ZSTD);
    folder.file("c", ZSTD);
    expect((await folder.read(["a.jsonl.zst", "b.jsonl", "c"])).said).toEqual(
      Array(3).fill(["article z1", "article z2"]).flat(),
    );
  });

  test("may hold several frames, as files that were joined do", async () => {
    folder.file("joined.jsonl.zst", Buffer.concat([ZSTD, ZSTD]));
    expect((await folder.read(["joined.jsonl.zst"])).said).toHaveLength(4);
  });

  test.each([
    ["cut", ZSTD.subarray(0, 60)],
    ["cut in its header", ZSTD.subarray(0, 5)],
    ["damaged", Buffer.from(ZSTD.map((byte, i) => (i === 6 ? byte | 0b110 : byte)))],
    ["not zstd at all", Buffer.from(lines("a"))],
  ])("that is %s is refused, and the next file is read", async (name, bytes) => {
    folder.file(`${name}.jsonl.zst`, bytes);
    folder.file("next.jsonl", lines("next"));
    const { said } = await folder.read([`${name}.jsonl.zst`, "next.jsonl"]);
    expect(said.at(-2)).toMatch(/\.jsonl\.zst: is no whole zstd file \(.+\); fetch it again$/);
    expect(said.at(-1)).toBe("article next");
  });

  test("whose window would fill the memory is refused before it does", async () => {
    folder.file(
      "long.jsonl.zst",
      Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x04, 0xa8]), Buffer.alloc(40)]),
    );
    const whole = Buffer.concat([
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa4, 0, 0, 0, 0x70]),
      Buffer.alloc(40),
    ]);
    folder.file("whole.jsonl.zst", whole);
    const { said } = await folder.read(["long.jsonl.zst", "whole.jsonl.zst"]);
    const message = "was packed with a window of more than 128 MiB; pack it again without --long";
    expect(said).toEqual([`long.jsonl.zst: ${message}`, `whole.jsonl.zst: ${message}`]);
  });
});

test("gzip may hold several members, as files that were joined do", async () => {
  folder.file("joined.jsonl.gz", Buffer.concat([gzipSync(lines("a")), gzipSync(lines("b"))]));
  expect((await folder.read(["joined.jsonl.gz"])).said).toEqual(["article a", "article b"]);
});

test("what is packed twice is refused", async () => {
  folder.file("twice.jsonl.gz", gzipSync(gzipSync(lines("a"))));
  expect((await folder.read(["twice.jsonl.gz"])).said).toEqual([
    "twice.jsonl.gz: is packed twice; unpack it once",
  ]);
});

test.each([
  ["gzip", "gz", gzipSync(Buffer.alloc(100 * 2 ** 20, " "))],
  ["zstd", "zst", zstdBomb(20_000)],
])(
  "a bomb of %s is refused, what stands before it is read, and so is the next file",
  async (name, ending, bomb) => {
    const first = ending === "gz" ? gzipSync(lines("first")) : ZSTD;
    folder.file(`${name}.jsonl.${ending}`, Buffer.concat([first, bomb]));
    folder.file("next.jsonl", lines("next"));
    const { said } = await folder.read([`${name}.jsonl.${ending}`, "next.jsonl"]);
    expect(said[0]).toMatch(/^article /);
    expect(said.at(-2)).toMatch(
      /unpacks to more than 200 times its size \(\d+ MiB so far\); if that is right, give it unpacked$/,
    );
    expect(said.at(-1)).toBe("article next");
  },
);

test("a small file of like lines is no bomb", async () => {
  folder.file("like.jsonl.gz", gzipSync(lines("a").repeat(100_000)));
  expect((await folder.read(["like.jsonl.gz"])).said).toHaveLength(100_000);
});
