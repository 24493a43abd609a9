import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { RefusedInput } from "../../../src/sources/input.ts";
import { Quarantine } from "../../../src/sources/quarantine/quarantine.ts";
import { QuarantineRetry } from "../../../src/sources/quarantine/quarantine-retry.ts";
import { lines, ReadingFolder } from "../reading.ts";

const folder = new ReadingFolder();
afterAll(() => folder.remove());

const at = (name: string) => join(folder.path, name);
const entries = (path: string) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Reads files and keeps what is refused. */
async function keep(path: string, ...given: string[]): Promise<number> {
  const quarantine = new Quarantine(path);
  const { inputs } = await folder.read(given);
  for (const input of inputs) if (input.kind === "refused") await quarantine.add(input);
  await quarantine.close();
  return quarantine.added;
}

/** Tries again, keeps what is still refused, and tells what is good by now. */
async function retry(path: string, meanwhile = () => {}): Promise<string[]> {
  const again = await QuarantineRetry.open(path);
  const good: string[] = [];
  for await (const input of again.inputs({})) {
    if (input.kind === "refused") await again.stillRefused.add(input);
    else good.push(input.kind === "article" ? `${input.place.file} ${input.article.id}` : "a record");
  }
  meanwhile();
  await again.finish();
  return good;
}

describe("a quarantine file", () => {
  test("is not made where nothing is refused", async () => {
    folder.file("good.jsonl", lines("a"));
    expect(await keep(at("none.jsonl"), "good.jsonl")).toBe(0);
    expect(existsSync(at("none.jsonl"))).toBe(false);
  });

  test("says of each piece where it came from, what is wrong, and what it is: as JSON, else as text, else as bytes", async () => {
    const bad = Buffer.concat([
      Buffer.from('{"id":"a","title":"Họp"}\nkhông phải JSON\n'),
      Buffer.from([0x22, 0xe9, 0x22, 0x0a]),
    ]);
    const path = folder.file("bad.jsonl", bad);
    folder.file("rows.csv", "id,text\n,Nội dung\n");
    await keep(at("sub/kept.jsonl"), "bad.jsonl", "rows.csv", "gone.jsonl");
    expect(entries(at("sub/kept.jsonl"))).toEqual([
      {
        file: path,
        line: 1,
        field: "text",
        reason: expect.stringContaining("is missing"),
        record: { id: "a", title: "Họp" },
        path,
      },
      {
        file: path,
        line: 2,
        reason: expect.stringContaining("is not JSON"),
        record: "không phải JSON",
        path,
      },
      { file: path, line: 3, reason: expect.stringContaining("is not UTF-8"), base64: "Iuki", path },
      {
        file: at("rows.csv"),
        line: 2,
        field: "id",
        reason: expect.stringContaining("is missing"),
        record: { text: "Nội dung" },
        path: at("rows.csv"),
      },
      { file: at("gone.jsonl"), reason: "is not there; check the path" },
    ]);
    expect(statSync(at("sub/kept.jsonl")).mode & 0o777).toBe(0o600);
  });

  test("keeps what is refused again once, and what is new behind it", async () => {
    folder.file("twice.jsonl", "x\ny\n");
    await keep(at("twice.kept"), "twice.jsonl");
    folder.file("twice.jsonl", "x\ny\nz\n");
    expect(await keep(at("twice.kept"), "twice.jsonl")).toBe(3);
    expect(entries(at("twice.kept")).map(({ record }) => record)).toEqual(["x", "y", "z"]);
  });

  test("keeps only the beginning of what is very large", async () => {
    folder.file("large.jsonl", `${"x".repeat(5_000_000)}\n${"y".repeat(20_000_000)}\n`);
    await keep(at("large.kept"), "large.jsonl");
    expect(entries(at("large.kept"))).toMatchObject([
      { line: 1, record: "x".repeat(65_536), isCut: true },
      { line: 2, record: "y".repeat(65_536), isCut: true },
    ]);
  });

  test("that a dying process left with half a line goes on behind it", async () => {
    writeFileSync(at("torn.kept"), '{"file":"a","reason":"r","rec');
    folder.file("more.jsonl", "x\n");
    await keep(at("torn.kept"), "more.jsonl");
    const [torn, whole] = readFileSync(at("torn.kept"), "utf8").split("\n");
    expect(torn).toBe('{"file":"a","reason":"r","rec');
    expect(JSON.parse(whole!)).toMatchObject({ record: "x" });
  });

  test("that cannot be written is said, with the way out", async () => {
    folder.file("plain", "x");
    folder.file("more.jsonl", "x\n");
    await expect(keep(at("plain/q.jsonl"), "more.jsonl")).rejects.toThrow(
      /^What is refused cannot be kept in .*plain\/q\.jsonl \(.+\); name another file with --quarantine$/,
    );
  });
});

describe("a retry", () => {
  test("takes what was mended, under the place where it came from, and leaves the rest", async () => {
    const bad = folder.file("mend.jsonl", '{"id":"a","title":"Họp"}\n{"id":"b"}\nno\n');
    await keep(at("mend.kept"), "mend.jsonl");
    const [first, second, third] = entries(at("mend.kept"));
    first.record.text = "Ông Khải họp.";
    third.record = '{"id":"c","text":"Ông Bình họp."}';
    writeFileSync(
      at("mend.kept"),
      [first, second, third].map((each) => `${JSON.stringify(each)}\n`).join(""),
    );
    expect(await retry(at("mend.kept"))).toEqual([`${bad} a`, `${bad} c`]);
    expect(entries(at("mend.kept"))).toEqual([second]);
    expect(existsSync(at("mend.kept.next"))).toBe(false);
  });

  test("removes the file when nothing is left in it", async () => {
    folder.file("all.jsonl", '{"id":"a"}\n');
    await keep(at("all.kept"), "all.jsonl");
    const [entry] = entries(at("all.kept"));
    entry.record.text = "x";
    writeFileSync(at("all.kept"), JSON.stringify(entry));
    expect(await retry(at("all.kept"))).toHaveLength(1);
    expect(existsSync(at("all.kept"))).toBe(false);
  });

  test("reads a file again that was refused as a whole, once", async () => {
    folder.file("a.jsonl.gz", "no gzip");
    folder.file("b.csv", "id,body\n1,x\n");
    await keep(at("whole.kept"), "a.jsonl.gz", "b.csv");
    const twice = readFileSync(at("whole.kept"), "utf8").replaceAll('"reason":"', '"reason":"again ');
    appendFileSync(at("whole.kept"), twice);
    folder.file("a.jsonl.gz", lines("a1", "a2"));
    expect(await retry(at("whole.kept"))).toEqual([]);
    folder.file("b.csv", "id,text\n1,x\n");
    expect(await retry(at("whole.kept"))).toEqual([`${at("b.csv")} 1`]);
    expect(entries(at("whole.kept"))).toMatchObject([{ path: at("a.jsonl.gz") }]);
  });

  test("reads a page that was kept as the page that it is", async () => {
    folder.file("empty.html", "<html><body><script>let a = 1</script></body></html>");
    await keep(at("page.kept"), "empty.html");
    const [entry] = entries(at("page.kept"));
    expect(entry).toMatchObject({ id: "empty", record: expect.stringContaining("<script>") });
    entry.record = `<html><body><p>${"Ông Khải họp. ".repeat(20)}</p></body></html>`;
    writeFileSync(at("page.kept"), JSON.stringify(entry));
    expect(await retry(at("page.kept"))).toEqual([`${at("empty.html")} empty`]);
  });

  test("keeps what others put into the file meanwhile, and lines that are no entries", async () => {
    folder.file("while.jsonl", "x\n");
    await keep(at("while.kept"), "while.jsonl");
    appendFileSync(at("while.kept"), "half an ent");
    await retry(at("while.kept"), () => appendFileSync(at("while.kept"), '\n{"reason":"late"}\n'));
    expect(entries(at("while.kept"))).toMatchObject([
      { line: 1, record: "x" },
      { file: at("while.kept"), line: 2, reason: expect.stringContaining("no entry"), record: "half an ent" },
      { reason: "late" },
    ]);
  });

  test("that ends early leaves the file as it was", async () => {
    folder.file("early.jsonl", "x\ny\n");
    await keep(at("early.kept"), "early.jsonl");
    const before = readFileSync(at("early.kept"), "utf8");
    const again = await QuarantineRetry.open(at("early.kept"));
    const { value } = await again.inputs({}).next();
    await again.stillRefused.add(value as RefusedInput);
    await again.abandon();
    expect(readFileSync(at("early.kept"), "utf8")).toBe(before);
    expect(existsSync(at("early.kept.next"))).toBe(false);
  });

  test("of a file that is not there is wrong usage", async () => {
    await expect(QuarantineRetry.open(at("nowhere"))).rejects.toThrow(
      /--retry-quarantine .*nowhere: is no file/,
    );
  });
});
