import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lines, ReadingFolder } from "../reading.ts";

const folder = new ReadingFolder();
afterAll(() => folder.remove());

describe("a folder", () => {
  beforeAll(() => {
    folder.file("news/b.jsonl", lines("b"));
    folder.file("news/a/2.txt", "Hai\nNội dung.");
    folder.file("news/a/10.txt", "Mười\nNội dung.");
    folder.file("news/photo.jpg", "x");
    folder.file("news/LICENSE", "x");
    folder.file("news/.hidden.jsonl", lines("hidden"));
    folder.file("news/.git/x.jsonl", lines("git"));
  });

  test("is read with all below it, in the order of names; an article that is a file is named by its path", async () => {
    const { said, notes } = await folder.read(["news"]);
    expect(said).toEqual(["article a/10", "article a/2", "article b"]);
    expect(notes).toEqual(["news: 2 files of other kinds are left out (.jpg, no ending)"]);
  });

  test("says where in it something is refused", async () => {
    folder.file("bad/sub/x.jsonl", `${lines("x1")}nonsense\n`);
    const { said } = await folder.read(["bad"]);
    expect(said).toEqual(["article x1", expect.stringMatching(/^bad\/sub\/x\.jsonl:2: is not JSON/)]);
  });
});

describe("links in a folder are not followed, and told where something would be lost", () => {
  beforeAll(() => {
    folder.file("outside/o.jsonl", lines("o"));
    folder.file("linked/real/r.jsonl", lines("r"));
    const link = (target: string, name: string) => symlinkSync(target, join(folder.path, "linked", name));
    link(".", "itself");
    link("..", "real/up");
    link("real", "twice");
    link("nothing.jsonl", "broken.jsonl");
    link("../outside", "out");
    link("/etc/passwd", "passwd.jsonl");
    link("loop.jsonl", "loop.jsonl");
    link("real/r.jsonl", "again.jsonl");
  });

  test("whatever they lead to", async () => {
    const { said } = await folder.read(["linked"]);
    expect(said).toEqual([
      "linked/broken.jsonl: is a link to nothing, and is left out",
      "linked/itself: is a link to a folder that it lies in, and is left out; remove it",
      "linked/loop.jsonl: is a link to itself; remove it",
      "linked/out: is a link and is left out; name outside itself to read it",
      "linked/passwd.jsonl: is a link and is left out; name /etc/passwd itself to read it",
      "article r",
      "linked/real/up: is a link to a folder that it lies in, and is left out; remove it",
    ]);
  });

  test("but one that is named itself is followed", async () => {
    expect((await folder.read(["linked/out"])).said).toEqual(["article o"]);
    expect((await folder.read(["linked/again.jsonl"])).said).toEqual(["article r"]);
    expect((await folder.read(["linked/loop.jsonl"])).said).toEqual([
      "linked/loop.jsonl: is a link to itself; remove it",
    ]);
  });
});

test("pipes and devices are refused, in a folder and by name, and never waited for", async () => {
  mkdirSync(join(folder.path, "pipes"));
  execFileSync("mkfifo", [join(folder.path, "pipes/p.jsonl")]);
  folder.file("pipes/q.jsonl", lines("q"));
  expect((await folder.read(["pipes", "pipes/p.jsonl"])).said).toEqual([
    "pipes/p.jsonl: is a pipe, a socket or a device, and is left out",
    "article q",
    "pipes/p.jsonl: is a pipe or a device; send what it holds to standard input",
  ]);
  symlinkSync("/dev/zero", join(folder.path, "zero.jsonl"));
  expect((await folder.read(["zero.jsonl"])).said).toEqual([
    "zero.jsonl: is a pipe or a device; send what it holds to standard input",
  ]);
});

describe("a pattern", () => {
  beforeAll(() => {
    for (const day of ["01", "02", "11"]) folder.file(`days/${day}/x.jsonl`, lines(day));
    folder.file("days/top.jsonl", lines("top"));
    folder.file("days/a[1].jsonl", lines("brackets"));
  });

  test.each([
    ["days/*.jsonl", ["article brackets", "article top"]],
    ["days/0?/x.jsonl", ["article 01", "article 02"]],
    ["days/**/*.jsonl", ["article 01", "article 02", "article 11", "article brackets", "article top"]],
    ["days/{01,11}/*", ["article 01", "article 11"]],
    ["days/*.csv", ["days/*.csv: fits no file; check the pattern"]],
    ["none/*.csv", ["none: is not there; check the path"]],
  ])("%s", async (pattern, expected) => {
    expect((await folder.read([pattern])).said).toEqual(expected);
  });

  test("that is the name of a file is that file", async () => {
    expect((await folder.read(["days/a[1].jsonl"])).said).toEqual(["article brackets"]);
  });
});
