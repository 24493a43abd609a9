import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/record/article.ts";
import { printNote } from "../../src/sources/conversions.ts";
import { readInputs } from "../../src/sources/read-inputs.ts";
import { ENCODE } from "./encoding/encode.ts";
import { SENTENCES } from "./encoding/sentences.ts";

const folder = mkdtempSync(join(tmpdir(), "as found "));
afterAll(() => rmSync(folder, { recursive: true }));

interface Read {
  readonly articles: Article[];
  readonly refused: string[];
  readonly notes: string[];
}

async function read(name: string, content: Uint8Array | string): Promise<Read> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const result: Read = { articles: [], refused: [], notes: [] };
  const onNote = (note: Parameters<typeof printNote>[0]) => void result.notes.push(short(printNote(note)));
  for await (const input of readInputs([path], Readable.from([]), { onNote })) {
    if (input.kind === "article") result.articles.push(input.article);
    else if (input.kind === "refused") result.refused.push(short(input.error.message));
  }
  return result;
}

const short = (message: string) => message.replaceAll(`${folder}/`, "");
const TITLE = "Tỉnh họp bàn việc lớn của năm";
/** Without `Ủy`: TCVN3 has no capital with a tone. */
const TEXT = SENTENCES.filter((_, i) => [0, 2, 6].includes(i)).join("\n\n");
const json = (article: object) => JSON.stringify(article);
const line = (id: string) => `${json({ id, title: TITLE, text: TEXT })}\n`;
const utf16 = (text: string, mark = "\ufeff") => Buffer.from(mark + text, "utf16le");
const bigEndian = (bytes: Buffer) => Buffer.from(bytes).swap16();

describe("an old encoding", () => {
  test.each(Object.entries(ENCODE))(
    "%s is read from text files and from lines, and said",
    async (name, encode) => {
      const ofText = await read(`${name}.txt`, encode(`${TITLE}\n${TEXT}`)!);
      const encoding = name === "TCVN5712-1" ? "TCVN3" : name;
      expect(ofText.articles).toEqual([{ id: name, title: TITLE, text: TEXT, encoding }]);
      expect(ofText.notes).toEqual([`${name}.txt: was ${encoding}, converted to Unicode`]);

      const three = encode(line("a") + line("b") + line("c"))!;
      const ofLines = await read(
        `${name}.jsonl.gz`,
        gzipSync(Buffer.concat([Buffer.from(line("u")), three])),
      );
      expect(ofLines.articles.map(({ id, text, encoding: from }) => [id, text === TEXT, from])).toEqual([
        ["u", true, undefined],
        ["a", true, encoding],
        ["b", true, encoding],
        ["c", true, encoding],
      ]);
      expect(ofLines.notes).toEqual([
        `${name}.jsonl.gz:2: was ${encoding}, converted to Unicode`,
        `${name}.jsonl.gz: 2 more lines up to 4 were ${encoding}, converted to Unicode`,
      ]);
    },
  );

  test("of the lines before decides a line that is too short to tell", async () => {
    const title = json({ id: "b", title: "Vũ", text: "Vũ" });
    const encoded = (text: string) => ENCODE.TCVN3!(text)!;
    expect((await read("alone.jsonl", encoded(title))).refused[0]).toMatch(
      /may be TCVN3 or .*too short to tell/,
    );
    const { articles } = await read("behind.jsonl", encoded(line("a") + title));
    expect(articles[1]).toMatchObject({ title: "Vũ", encoding: "TCVN3" });
  });

  test("that some program took for Latin letters is mended in text, title and author", async () => {
    const latin = (text: string) => new TextDecoder("windows-1252").decode(ENCODE.TCVN3!(text)!);
    const given = {
      id: "x",
      title: latin("Họp báo"),
      author: latin("Lê Hà"),
      text: latin(TEXT),
      url: "https://a.vn/é",
    };
    const { articles, notes } = await read("latin.jsonl", json(given));
    const encoding = "TCVN3 read as windows-1252";
    expect(articles).toEqual([{ ...given, title: "Họp báo", author: "Lê Hà", text: TEXT, encoding }]);
    expect(notes).toEqual([`latin.jsonl:1: was ${encoding}, converted to Unicode`]);
  });

  test("is not accepted of an extraction record, whose offsets would shift", async () => {
    const record = {
      article: { id: "a", title: TEXT, contentHash: "x" },
      extractor: { name: "x", version: "1" },
    };
    const { refused } = await read("record.jsonl", ENCODE.VNI!(json(record))!);
    expect(refused).toEqual([
      "record.jsonl:1: is an extraction record in VNI; records are UTF-8: write it again",
    ]);
  });
});

describe("UTF-16", () => {
  test.each([
    ["little-endian, marked", utf16(line("a") + line("b")), "UTF-16LE"],
    ["little-endian, not marked", utf16(line("a") + line("b"), ""), "UTF-16LE"],
    ["big-endian, marked", bigEndian(utf16(line("a") + line("b"))), "UTF-16BE"],
    ["big-endian, not marked", bigEndian(utf16(line("a") + line("b"), "")), "UTF-16BE"],
  ])("%s, is read line by line", async (_, bytes, encoding) => {
    const { articles, refused } = await read("utf16.jsonl", bytes);
    expect(refused).toEqual([]);
    expect(articles.map(({ id, text, encoding: from }) => [id, text === TEXT, from])).toEqual([
      ["a", true, encoding],
      ["b", true, encoding],
    ]);
    const file = await read("utf16.txt", bytes.subarray(0));
    expect(file.articles[0]).toMatchObject({ encoding });
  });

  test("with half a character refuses that line alone, and names the byte and the field", async () => {
    const broken = `${json({ id: "b", title: "", text: "abX" })}\n`;
    const at = broken.indexOf("X") * 2;
    const bytes = utf16(broken, "");
    bytes.writeUInt16LE(0xd800, at);
    const { articles, refused } = await read(
      "half.jsonl",
      Buffer.concat([utf16(line("a")), bytes, utf16(line("c"), "")]),
    );
    expect(articles.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(refused).toEqual([
      `half.jsonl:2 text: has half a character (a lone surrogate) at byte ${at}; fetch the article again, or remove it`,
    ]);
  });
});

describe("what is no text refuses its article alone", () => {
  const around = async (bad: Uint8Array | string) => {
    const bytes = Buffer.concat([Buffer.from(line("a")), Buffer.from(bad), Buffer.from(`\n${line("c")}`)]);
    const { articles, refused } = await read("bad.jsonl", bytes);
    expect(articles.map(({ id }) => id)).toEqual(["a", "c"]);
    return refused;
  };

  test.each([
    ["a NUL", '{"id":"b","text":"Một\0hai"}', "bad.jsonl:2 text: has a NUL at byte 23; "],
    ["an escaped NUL", '{"id":"b","text":"Một\\u0000"}', "bad.jsonl:2 text: has a NUL at byte 5; "],
    [
      "half a character",
      '{"id":"b","text":"Một","tags":["x","y\\udc00"]}',
      "bad.jsonl:2 tags[1]: has half a character",
    ],
    [
      "a NUL in a record",
      '{"article":{"id":"b\\u0000"},"extractor":{}}',
      "bad.jsonl:2 article.id: has a NUL at byte 1; ",
    ],
  ])("%s", async (_, bad, message) => {
    expect(await around(bad)).toEqual([expect.stringContaining(message)]);
  });

  test("a malformed byte in good UTF-8", async () => {
    const bad = Buffer.from(json({ id: "b", text: TEXT }));
    bad[40] = 0xff;
    expect(await around(bad)).toEqual([
      expect.stringMatching(
        /^bad\.jsonl:2 text: is malformed UTF-8 at byte \d+ \(0x[0-9A-F]{2}\); fetch the article again/,
      ),
    ]);
  });

  test("letters that an earlier program has lost", async () => {
    const lost = json({ id: "b", text: TEXT.replace(/[ạ-ỹ]/g, "\ufffd") });
    expect(await around(lost)).toEqual([
      expect.stringMatching(/^bad\.jsonl:2 text: has lost \d+ letters .*“.*\ufffd.*”/),
    ]);
    const asked = json({ id: "b", text: TEXT.replace(/[ạ-ỹ]/g, "?") });
    expect(await around(asked)).toEqual([expect.stringMatching(/^bad\.jsonl:2 text: has lost \d+ letters/)]);
  });

  test("one stray sign is no loss", async () => {
    const { articles } = await read("stray.jsonl", json({ id: "b", text: `${TEXT} \ufffd Xem a.vn?x=1` }));
    expect(articles).toHaveLength(1);
  });
});

test.each([
  ["a.pdf", "%PDF-1.7 …", "a.pdf: is a PDF; save its text as .txt"],
  [
    "a.docx",
    "PK\u0003\u0004 …",
    "a.docx: is a ZIP archive or an Office document; name it .zip, or save it as .txt or .html",
  ],
  [
    "a.txt",
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    "a.txt: is a Word document; save it as .txt or .html",
  ],
  [
    "noise.jsonl",
    Buffer.from(Array.from({ length: 999 }, (_, i) => (i * i * 31 + i * 7) % 251)),
    /^noise\.jsonl: is binary; /,
  ],
])("a file that is no text is refused once: %s", async (name, content, message) => {
  expect((await read(name, content as string)).refused).toEqual([
    typeof message === "string" ? message : expect.stringMatching(message),
  ]);
});

test("gzip is known by its bytes, whatever the name", async () => {
  expect((await read("zipped.jsonl", gzipSync(line("a")))).articles).toHaveLength(1);
  expect((await read("zipped.txt.gz", gzipSync(`${TITLE}\n${TEXT}`))).articles[0]).toMatchObject({
    id: "zipped",
    title: TITLE,
  });
});

test("text in NFD stays as it was given", async () => {
  const text = TEXT.normalize("NFD");
  const { articles, notes } = await read("nfd.jsonl", json({ id: "a", text }));
  expect(articles[0]).toEqual({ id: "a", title: "", text });
  expect(notes).toEqual([]);
});
