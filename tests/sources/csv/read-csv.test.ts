import { afterAll, describe, expect, test } from "vitest";
import { ENCODE } from "../encoding/encode.ts";
import { SENTENCES } from "../encoding/sentences.ts";
import { ReadingFolder } from "../reading.ts";

const folder = new ReadingFolder();
afterAll(() => folder.remove());

async function read(name: string, content: string | Uint8Array, columns?: Record<string, string>) {
  folder.file(name, content);
  const { inputs, ...reading } = await folder.read([name], columns ? { columns } : {});
  const articles = inputs.flatMap((input) => (input.kind === "article" ? [input.article] : []));
  return { ...reading, articles, inputs };
}

const ARTICLE = { id: "1", title: "Họp", text: "Ông Khải họp." };

describe("the columns of a CSV file", () => {
  test("are named in its first row, in any order and case; the rest is left alone", async () => {
    const { articles } = await read(
      "all.csv",
      'Text,ID,views,Title,PublishedAt,author,url,source\n"Dòng một.\nDòng ""hai"", hết.",1,7,Họp,30/11/2020 06:11,Lê Na,https://a.vn/1,Báo\nX,2,,,,,,\n',
    );
    expect(articles).toEqual([
      {
        id: "1",
        title: "Họp",
        text: 'Dòng một.\nDòng "hai", hết.',
        publishedAt: "2020-11-30T06:11",
        author: "Lê Na",
        url: "https://a.vn/1",
        source: "Báo",
      },
      { id: "2", title: "", text: "X" },
    ]);
  });

  test("may have other names, if they are told", async () => {
    const columns = { id: "mã", text: "Nội dung", title: "tiêu đề" };
    const { articles } = await read("vi.csv", "Mã,Tiêu đề,Nội dung\n1,Họp,Ông Khải họp.\n", columns);
    expect(articles).toEqual([ARTICLE]);
  });

  test.each([
    [
      "is missing",
      "id,title,body\n1,Họp,X\n",
      undefined,
      "no.csv:1: has no column “text” but id, title, body. --columns text=NAME names it",
    ],
    [
      "is told wrongly",
      "id,title,body\n1,Họp,X\n",
      { text: "bodi" },
      'no.csv:1: has no column “bodi” but id, title, body. Did you mean "body"? --columns text=NAME names it',
    ],
  ])("one that %s refuses the file", async (_, content, columns, message) => {
    expect((await read("no.csv", content, columns)).said).toEqual([message]);
  });
});

test.each([
  ["semicolons, as Excel writes them", "\ufeffid;title;text\r\n1;Họp;Ông Khải họp.\r\n"],
  ["tabs", "id\ttitle\ttext\n1\tHọp\tÔng Khải họp.\n"],
  ["bars", "id|title|text\n1|Họp|Ông Khải họp."],
  ["commas, and semicolons in quotes", '"id","title","text","a;b;c;d"\n1,Họp,Ông Khải họp.,x\n'],
])("cells may be set apart by %s", async (_, content) => {
  expect((await read("apart.csv", content)).articles).toEqual([ARTICLE]);
});

describe("a CSV file in another encoding", () => {
  const text = SENTENCES.filter((_, i) => [0, 2, 6].includes(i)).join("\n\n");
  const csv = `id,title,text\n1,Họp,"${text}"\n2,Vũ,Vũ\n`;

  test.each(Object.entries(ENCODE))("such as %s is told row by row, and converted", async (name, encode) => {
    const { articles, notes } = await read("old.csv", encode(csv)!);
    const encoding = name === "TCVN5712-1" ? "TCVN3" : name;
    expect(articles[0]).toEqual({ id: "1", title: "Họp", text, encoding });
    expect(articles[1]).toMatchObject({ title: "Vũ" });
    expect(notes[0]).toBe(`old.csv:2: was ${encoding}, converted to Unicode`);
  });

  test("such as UTF-16 is converted", async () => {
    expect((await read("16.csv", Buffer.from(`\ufeff${csv}`, "utf16le"))).articles[0]).toMatchObject({
      text,
    });
  });
});

describe("a bad row is refused with its line, and the rest is read", () => {
  test("where it has too few or too many cells, or no text", async () => {
    const content = 'id,title,text\n1,"a\nb",X\n2,x\n3,a,b,c\n,a,X\n5,a,\n6,a,X\n';
    const { said, inputs } = await read("rows.csv", content);
    const cells = "; put a cell that holds a separator in quotes";
    expect(said).toEqual([
      "article 1",
      `rows.csv:4: has 2 cells and the first row 3${cells}`,
      `rows.csv:5: has 4 cells and the first row 3${cells}`,
      "rows.csv:6 id: is missing (Invalid input: expected string, received undefined)",
      "rows.csv:7 text: is missing (Invalid input: expected string, received undefined)",
      "article 6",
    ]);
    expect(inputs[3]).toMatchObject({ given: { json: { title: "a", text: "X" } } });
    expect(inputs[1]).toMatchObject({ given: { bytes: Buffer.from("2,x\n") } });
  });

  test("and a date that is none is shown", async () => {
    const { said } = await read("date.csv", "id,text,publishedAt\n1,X,hôm qua\n2,X,2020-11-30\n");
    expect(said).toEqual([
      expect.stringMatching(/^date\.csv:2 publishedAt: "hôm qua" is no ISO date/),
      "article 2",
    ]);
  });

  test("but behind a quote that is never closed nothing is where it seems", async () => {
    const { said, inputs } = await read("open.csv", 'id,text\n1,X\n2,"mở\n3,Y\n');
    expect(said).toEqual([
      "article 1",
      "open.csv:3: begins a row whose quote is never closed; close it. What follows is left out",
    ]);
    expect(inputs[1]).toMatchObject({ given: { bytes: Buffer.from('2,"mở\n3,Y\n') } });
    const { said: long } = await read("long.csv", `id,text\n1,X\n2,"${"mở\n".repeat(5_000_000)}"\n3,Y\n`);
    expect(long).toEqual([
      "article 1",
      "long.csv:3: begins a row of more than 16 MiB; close its quote, or split it. What follows is left out",
    ]);
  });

  test("and quotes inside of cells do no harm", async () => {
    const { articles } = await read("quotes.csv", 'id,text\n1,ông "Khải" họp\n2,"Báo" viết\n');
    expect(articles.map(({ text }) => text)).toEqual(['ông "Khải" họp', '"Báo" viết']);
  });
});

test("an empty CSV file has no articles", async () => {
  expect((await read("empty.csv", "")).said).toEqual([]);
});
