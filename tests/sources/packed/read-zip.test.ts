import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { lines, ReadingFolder } from "../reading.ts";
import { zipOf } from "./zip-of.ts";

const folder = new ReadingFolder();
afterAll(() => folder.remove());

test("an archive is read as a folder is, each file in its format", async () => {
  const zip = zipOf([
    { name: "tin/a.jsonl", content: lines("a1", "a2") },
    { name: "tin/", content: "" },
    { name: "tin/bài.txt", content: "Tiêu đề\nNội dung." },
    { name: "tin/b.jsonl.gz", content: gzipSync(lines("b1")), stored: true },
    { name: "c.csv", content: "id,text\nc1,Nội dung\n" },
    { name: "photo.jpg", content: "x" },
    { name: "__MACOSX/tin/._a.jsonl", content: "x" },
  ]);
  folder.file("news.zip", zip);
  const { said, notes } = await folder.read(["news.zip"]);
  expect(said).toEqual(["article a1", "article a2", "article tin/bài", "article b1", "article c1"]);
  expect(notes).toEqual(["news.zip: 1 files of other kinds are left out"]);
});

test("what cannot be read in it is refused by itself, and the rest is read", async () => {
  const zip = zipOf([
    { name: "../../etc/x.jsonl", content: lines("slip") },
    { name: "/root/x.jsonl", content: lines("slip") },
    { name: "a\\..\\..\\x.jsonl", content: lines("slip") },
    { name: "link.jsonl", content: "/etc/passwd", isLink: true },
    { name: "secret.jsonl", content: lines("secret"), isEncrypted: true },
    { name: "odd.jsonl", content: lines("odd"), method: 98 },
    { name: "inner.zip", content: zipOf([{ name: "x.jsonl", content: lines("x") }]) },
    { name: "wrong.jsonl", content: lines("wrong"), checksum: 1 },
    { name: "longer.jsonl", content: lines("longer"), size: 5 },
    { name: "bad.jsonl", content: `nonsense\n${lines("good")}` },
    { name: "word.jsonl", content: Buffer.from([0, 1, 2, 3, 4, 5, 6, 7].flatMap((n) => [n, 14, 200, n])) },
    { name: "last.jsonl", content: lines("last") },
  ]);
  folder.file("mixed.zip", zip);
  const { said } = await folder.read(["mixed.zip"]);
  expect(said.filter((each) => each.startsWith("article"))).toEqual(["article good", "article last"]);
  expect(said.filter((each) => !each.startsWith("article"))).toEqual([
    "mixed.zip/../../etc/x.jsonl: has a path that leads out of the archive, and is left out",
    "mixed.zip//root/x.jsonl: has a path that leads out of the archive, and is left out",
    "mixed.zip/a\\..\\..\\x.jsonl: has a path that leads out of the archive, and is left out",
    "mixed.zip/link.jsonl: is a link, and is left out",
    "mixed.zip/secret.jsonl: is encrypted; unpack it with its password",
    "mixed.zip/odd.jsonl: is packed by method 98, which is not read; unpack it",
    "mixed.zip/inner.zip: is an archive in an archive; unpack it once",
    "mixed.zip/wrong.jsonl: is damaged (its checksum is another); fetch the archive again",
    expect.stringMatching(/^mixed\.zip\/longer\.jsonl: is damaged \(.+\); fetch the archive again/),
    expect.stringMatching(/^mixed\.zip\/bad\.jsonl:1: is not JSON/),
    expect.stringMatching(/^mixed\.zip\/word\.jsonl: is binary/),
  ]);
});

test("an archive that was cut is refused, and the next file is read", async () => {
  const whole = zipOf([{ name: "a.jsonl", content: lines("a") }]);
  folder.file("cut.zip", whole.subarray(0, whole.length - 30));
  folder.file("next.jsonl", lines("next"));
  const { said } = await folder.read(["cut.zip", "next.jsonl"]);
  expect(said).toEqual([
    expect.stringMatching(/^cut\.zip: is no whole ZIP archive \(.+\); fetch it again$/),
    "article next",
  ]);
});

test("a bomb is left at the entry that goes too far", async () => {
  const bomb = { content: Buffer.alloc(40 * 2 ** 20, " ") };
  folder.file(
    "bomb.zip",
    zipOf([
      { name: "1.jsonl", content: lines("first") },
      { name: "2.jsonl", ...bomb },
      { name: "3.jsonl", ...bomb },
      { name: "4.jsonl", content: lines("never") },
    ]),
  );
  folder.file("next.jsonl", lines("next"));
  const { said } = await folder.read(["bomb.zip", "next.jsonl"]);
  expect(said).toEqual([
    "article first",
    "bomb.zip/2.jsonl:1: is longer than 16 MiB; split it",
    expect.stringMatching(
      /^bomb\.zip\/3\.jsonl: unpacks to more than 200 times its size \(\d+ MiB so far\); if that is right, give it unpacked$/,
    ),
    "bomb.zip: is left out from there on",
    "article next",
  ]);
});

test("an archive on standard input says what to do", async () => {
  const { said } = await folder.read(["-"], { stdin: "PK\u0003\u0004 …" });
  expect(said).toEqual([expect.stringMatching(/^stdin: is a ZIP archive/)]);
});
