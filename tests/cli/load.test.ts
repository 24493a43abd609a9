import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "load "));
afterAll(() => rmSync(folder, { recursive: true }));

/** A database that is not there: what needs none does not notice. */
const env = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" };
const ARTICLE = {
  id: "a1",
  title: "Họp",
  publishedAt: "2020-03-02",
  text: "Chiều 2/3, ông Lương Đình Khải, Trưởng Ban Tổ chức Trung ương chủ trì hội nghị.",
};
const input = `${JSON.stringify(ARTICLE)}\n{"id":"x"}\n${JSON.stringify({ ...ARTICLE, text: "Khác." })}\n`;

describe("load --dry-run", () => {
  test("prints in numbers and sentences what would be written, and asks no database", async () => {
    const { code, stdout, stderr } = await runCli(["load", "--dry-run"], { input, env });
    expect(stdout).toMatch(/^1 articles with 6 statements would be written, .*; 2 are refused\.\n/);
    expect(stdout).toMatch(/^ {2}person +1$/m);
    expect(stdout).toMatch(/^ {2}CHAIRED +1$/m);
    const samples = stdout.split("whole):\n")[1]!.replace(/ {2,}/g, "  ");
    const quote = `“${ARTICLE.text}”`;
    expect(samples.trim().split("\n  ")).toEqual([
      "article  “Họp” (2020-03-02, id a1)",
      "person  Lương Đình Khải",
      "meeting  Hội nghị (2020-03-02)",
      "body  Ban Tổ chức Trung ương",
      "position  Trưởng Ban Tổ chức Trung ương",
      "HOLDS  Lương Đình Khải holds Trưởng Ban Tổ chức Trung ương (current)",
      quote,
      "CHAIRED  Lương Đình Khải chaired Hội nghị (2020-03-02)",
      quote,
    ]);
    expect(stderr).toMatch(/^stdin:2 text: is missing.*\nstdin:3: “a1” came before with another text; .*\n$/);
    expect(code).toBe(1);
  });

  test("prints the same for programs with --json", async () => {
    const { stdout } = await runCli(["load", "--dry-run", "--json"], { input, env });
    expect(JSON.parse(stdout)).toMatchObject({
      articles: 1,
      statements: 6,
      refused: 2,
      mentions: { person: 1, meeting: 1, body: 1, position: 1 },
      facts: { HOLDS: 1, CHAIRED: 1 },
      samples: { article: { id: "a1", characters: ARTICLE.text.length } },
    });
  });
});

describe("wrong usage, exit code 2, before anything is read:", () => {
  test.each([
    [
      ["--url", "https://tin.example.vn/"],
      "No page is fetched of a host that is not named; --allow-host HOST names it",
    ],
    [["--url-list", "urls.txt"], "No page is fetched of a host that is not named"],
    [["--url", "https://a.vn/", "--allow-host", "localhost"], "--allow-host localhost: is no host name"],
    [["none.jsonl", "-", "none/a.csv"], "none.jsonl: is not there; check the path\nnone/a.csv: is not there"],
    [["--dry-run", "none.jsonl"], "none.jsonl: is not there; check the path"],
    [["--columns", "body=nội dung"], "Write field=name; the fields are id, title, text"],
    [["--retry-quarantine", "none.jsonl"], "--retry-quarantine none.jsonl: is no file"],
    [["--retry-quarantine", "none.jsonl", "news.jsonl"], "--retry-quarantine takes no other files"],
    [["--retry-quarantine", "none.jsonl", "--dry-run"], "cannot be used with option '--dry-run'"],
  ])("%j", async (args, says) => {
    const { code, stderr } = await runCli(["load", ...args], { env });
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  });
});

describe("pages", () => {
  test("are refused in this machine, though their host were named", async () => {
    const args = ["--url", "http://127.0.0.1/", "--url", "http://2130706433/", "--allow-host", "127.0.0.1"];
    const { code, stdout, stderr } = await runCli(["extract", ...args]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(
      [
        "http://127.0.0.1/: is of 127.0.0.1, no address of the open internet, and is not fetched\n",
        "http://2130706433/: is of 127.0.0.1, no address of the open internet, and is not fetched\n",
      ].join(""),
    );
  });

  test("may be listed in a file, with remarks", async () => {
    const list = join(folder, "urls.txt");
    writeFileSync(list, "# tin\n\nhttps://other.example.vn/a\n  ftp://tin.example.vn/b  \n");
    const { stderr } = await runCli(["extract", "--url-list", list, "--allow-host", "tin.example.vn"]);
    expect(stderr).toBe(
      [
        "https://other.example.vn/a: is of a host that is not allowed; --allow-host other.example.vn allows it\n",
        "ftp://tin.example.vn/b: is no http:// or https:// address\n",
      ].join(""),
    );
    const missing = await runCli(["extract", "--url-list", "none.txt", "--allow-host", "tin.example.vn"]);
    expect(missing).toMatchObject({
      code: 2,
      stderr: "--url-list none.txt: is not there; check the path\n",
    });
  });
});

test("extract reads CSV files whose columns have other names", async () => {
  const path = join(folder, "a.csv");
  writeFileSync(path, `mã;nội dung\nb1;"${ARTICLE.text}"\n`);
  const { code, stdout } = await runCli(["extract", path, "--columns", "id=mã,text=nội dung"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ article: { id: "b1" }, statements: [{}, {}] });
});
