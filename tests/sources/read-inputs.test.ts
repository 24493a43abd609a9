import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import type { Input } from "../../src/sources/input.ts";
import { readInputs } from "../../src/sources/read-inputs.ts";

const folder = mkdtempSync(join(tmpdir(), "sources "));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const ARTICLE = { id: "a1", title: "Một bài", text: "Nội dung." };

async function read(files: string[], stdin = ""): Promise<string[]> {
  const said: string[] = [];
  for await (const input of readInputs(files, Readable.from([Buffer.from(stdin)]))) said.push(summary(input));
  return said;
}

function summary(input: Input): string {
  if (input.kind === "refused") return input.error.message.replaceAll(`${folder}/`, "");
  if (input.kind === "record") return `record ${input.record.article.id}`;
  return `article ${input.article.id}`;
}

async function only(path: string): Promise<Input> {
  for await (const input of readInputs([path], Readable.from([]))) return input;
  throw new Error("nothing was read");
}

describe("JSONL", () => {
  test("holds articles and records, told apart by their shape", async () => {
    const record = {
      article: { id: "r1", contentHash: `sha256:${"0".repeat(64)}` },
      extractor: { name: "x", version: "1" },
    };
    const path = file("both.jsonl", `${JSON.stringify(ARTICLE)}\n\n${JSON.stringify(record)}`);
    expect(await read([path])).toEqual(["article a1", "record r1"]);
  });

  test("comes from standard input where no file is named", async () => {
    expect(await read([], JSON.stringify(ARTICLE))).toEqual(["article a1"]);
    expect(await read(["-"], JSON.stringify(ARTICLE))).toEqual(["article a1"]);
  });

  test("may be gzipped, have a byte order mark and Windows line ends", async () => {
    const path = file(
      "a.jsonl.gz",
      gzipSync(`\ufeff${JSON.stringify(ARTICLE)}\r\n${JSON.stringify({ ...ARTICLE, id: "a2" })}\r\n`),
    );
    expect(await read([path])).toEqual(["article a1", "article a2"]);
  });

  test("goes on after a line that is refused, and says where and why", async () => {
    const bad = Buffer.concat([
      Buffer.from(`{"id": "x"}\n`),
      Buffer.from([0x22, 0xe9, 0x22, 0x0a]),
      Buffer.from(`nonsense\n${JSON.stringify(ARTICLE)}\n`),
    ]);
    const said = await read([file("bad.jsonl", bad)]);
    expect(said).toEqual([
      expect.stringContaining("bad.jsonl:1 text: is missing"),
      expect.stringMatching(
        /^bad\.jsonl:2: is not UTF-8 at byte 1 \(0xE9\), and may be TCVN3 or .*too short to tell/,
      ),
      expect.stringMatching(/^bad\.jsonl:3: is not JSON: /),
      "article a1",
    ]);
  });

  test("with a line of 20 MB refuses that line alone", async () => {
    const path = file("long.jsonl", `"${"x".repeat(20 * 1024 * 1024)}"\n${JSON.stringify(ARTICLE)}\n`);
    expect(await read([path])).toEqual(["long.jsonl:1: is longer than 16 MiB; split it", "article a1"]);
  });
});

describe("a text file", () => {
  test("has its title on the first line and its name for id", async () => {
    const path = file("bai-1.txt", "Tiêu đề\n\nĐoạn một.\nĐoạn hai.\n");
    expect(await only(path)).toEqual({
      kind: "article",
      article: { id: "bai-1", title: "Tiêu đề", text: "Đoạn một.\nĐoạn hai.\n" },
      place: { file: expect.stringMatching(/bai-1\.txt$/) },
    });
  });
});

describe("an HTML file", () => {
  test("gives title, date, author and paragraphs, and nothing of what stands around", async () => {
    const paragraph =
      "Chiều 30/11, ông Trần Văn Khải chủ trì hội nghị tổng kết công tác năm của toàn ngành. ".repeat(4);
    const html = `<html><head><title>Họp tổng kết</title>
      <meta property="article:published_time" content="2020-11-30T17:00:00+07:00"><meta name="author" content="Lê Na"></head>
      <body><nav>Trang chủ</nav><article><h1>Họp tổng kết</h1><p>${paragraph}</p><p>${paragraph}</p><script>alert(1)</script></article>
      <footer>Bản quyền</footer></body></html>`;
    const input = await only(file("hop.html", html));
    expect(input).toMatchObject({
      kind: "article",
      article: {
        id: "hop",
        title: "Họp tổng kết",
        publishedAt: "2020-11-30T17:00:00+07:00",
        author: "Lê Na",
      },
    });
    const { text } = (input as Extract<Input, { kind: "article" }>).article;
    expect(text.split("\n\n")).toEqual([paragraph.trim(), paragraph.trim()]);
  });
});

describe("a file whose name does not tell what it holds", () => {
  const unread = expect.stringMatching(
    /^[\w.]+: is of no kind that is read \(\.jsonl, .*\.zip, also in \.gz/,
  );

  test.each([
    ["README.md", "# Tin\n\nMột dòng.\n", [unread]],
    ["LICENSE", "Copyright\n", [unread]],
    ["sổ.ipynb", '{\n "cells": []\n}\n', [expect.stringContaining("is of no kind that is read")]],
    ["notes.md.gz", gzipSync("# Tin\n"), [unread]],
    ["empty.log", "", []],
    [
      "news.2020",
      `\n${JSON.stringify(ARTICLE)}\nno\n`,
      ["article a1", expect.stringContaining(":3: is not JSON")],
    ],
    ["marked.log", `\ufeff${JSON.stringify(ARTICLE)}\n`, ["article a1"]],
    ["wide.log", Buffer.from(`\ufeff${JSON.stringify(ARTICLE)}\n`, "utf16le"), ["article a1"]],
    ["long", `${JSON.stringify({ ...ARTICLE, text: "Nội dung. ".repeat(900) })}\n`, ["article a1"]],
  ])("%s", async (name, content, expected) => {
    expect(await read([file(name, content)])).toEqual(expected);
  });

  test("but of standard input every line is tried", async () => {
    expect(await read([], `torn"}\n${JSON.stringify(ARTICLE)}\n`)).toEqual([
      expect.stringContaining("stdin:1: is not JSON"),
      "article a1",
    ]);
  });
});

test("a file that is not there is refused in words", async () => {
  expect(await read([join(folder, "none.jsonl")])).toEqual(["none.jsonl: is not there; check the path"]);
});

test("a gzip file that was cut is refused, and the next file is read", async () => {
  const cut = file("cut.jsonl.gz", gzipSync(`${JSON.stringify(ARTICLE)}\n`.repeat(2000)).subarray(0, 60));
  const whole = file("whole.jsonl", JSON.stringify(ARTICLE));
  const said = await read([cut, whole]);
  expect(said.at(-2)).toMatch(/^cut\.jsonl\.gz: is no whole gzip file/);
  expect(said.at(-1)).toBe("article a1");
});
