import { describe, expect, test } from "vitest";
import { articleFromHtml } from "../../../src/sources/html/article-from-html.ts";
import { decodeHtml } from "../../../src/sources/html/decode-html.ts";
import { publicationTime } from "../../../src/sources/html/publication-time.ts";
import { InputError } from "../../../src/std/errors.ts";
import { ENCODE } from "../encoding/encode.ts";
import { SENTENCES } from "../encoding/sentences.ts";

const [first, second, third] = SENTENCES as [string, string, string];
const BODY = `<article><p>${first}</p><p>${second}</p></article>`;
const page = (head: string, body = BODY) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;
const NEWS = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Tỉnh họp &quot;giao ban&quot;",
  datePublished: "2024-03-12T09:30:00+07:00",
  author: [
    { "@type": "Person", name: "Minh Tâm" },
    { "@type": "Person", name: "Hà Lê" },
  ],
  publisher: { "@type": "Organization", name: "Báo Mẫu" },
  mainEntityOfPage: { "@type": "WebPage", "@id": "https://bao.example/tin-1" },
};
const FROM_NEWS = {
  title: 'Tỉnh họp "giao ban"',
  publishedAt: "2024-03-12T09:30:00+07:00",
  author: "Minh Tâm, Hà Lê",
  source: "Báo Mẫu",
  url: "https://bao.example/tin-1",
};

describe("metadata", () => {
  test.each([
    ["alone", NEWS],
    ["in a list", [{ "@type": "BreadcrumbList" }, NEWS]],
    [
      "in a graph",
      {
        "@graph": [
          { "@type": "WebSite", name: "x" },
          { ...NEWS, "@type": ["Article", "NewsArticle"] },
        ],
      },
    ],
    ["with line breaks in its strings and a semicolon", `${JSON.stringify(NEWS).replace("họp", "họp\n")};`],
  ])("comes from JSON-LD %s", (_, value) => {
    const head = `<title>x</title><meta property="og:title" content="y">${jsonLd(value)}`;
    expect(articleFromHtml(page(head))).toMatchObject(FROM_NEWS);
  });

  test("comes from OpenGraph where there is no JSON-LD, or a broken one", () => {
    const head = `${jsonLd("{broken")}${jsonLd({ "@type": "WebSite", headline: "Trang" })}
      <meta property="og:title" content="Họp ở tỉnh"><meta property="og:site_name" content="Báo Mẫu">
      <meta property="og:url" content="https://bao.example/2"><meta name="Author" content="Minh Tâm">
      <meta property="article:author" content="https://facebook.com/x">
      <meta property="article:published_time" content="2024-03-12T09:30:00.000+0700">`;
    expect(articleFromHtml(page(head))).toMatchObject({
      title: "Họp ở tỉnh",
      source: "Báo Mẫu",
      url: "https://bao.example/2",
      author: "Minh Tâm",
      publishedAt: "2024-03-12T09:30:00.000+0700",
    });
  });

  test("comes from the page's <time> and its canonical address", () => {
    const article = articleFromHtml(
      page(
        '<title>Họp</title><link rel="canonical" href="https://bao.example/3">',
        `<time>12/03/2024, 09:30 (GMT+7)</time>${BODY}`,
      ),
    );
    expect(article).toMatchObject({
      title: "Họp",
      publishedAt: "2024-03-12T09:30",
      url: "https://bao.example/3",
    });
  });

  test("that is no date or no address is left out", () => {
    const article = articleFromHtml(
      page(
        '<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="2024-02-31"><title>x</title>',
      ),
    );
    expect(article).not.toHaveProperty("url");
    expect(article).not.toHaveProperty("publishedAt");
  });

  test.each([
    ["2024-03-12", "2024-03-12"],
    ["2024-03-12 09:30:15", "2024-03-12T09:30:15"],
    ["2024-03-12T02:30:00Z", "2024-03-12T02:30:00Z"],
    ["Tue, 12 Mar 2024 09:30:00 +0700", "2024-03-12T02:30:00.000Z"],
    ["Thứ ba, 12/3/2024 | 9:05 GMT+7", "2024-03-12T09:05"],
    ["09:05 | 12-03-2024", "2024-03-12T09:05"],
    ["31/02/2024", null],
    ["hôm qua", null],
  ])("the time %s is read as %s", (text, time) => {
    expect(publicationTime(text)).toBe(time);
  });
});

describe("the text", () => {
  test("has paragraphs, captions, list items and rows as lines, and nothing that stands around", () => {
    const { text } = articleFromHtml(
      page(
        "<title>Họp</title>",
        `<nav><a href="/">Trang chủ</a></nav>
        <article><h1>Họp</h1><p>${first}<script>document.write("không")</script></p>
        <figure><img src="a.jpg"><figcaption>Toàn cảnh hội nghị. Ảnh:&nbsp;Thu Hà</figcaption></figure>
        <ul><li>Nội dung &amp; kế&#7879;t luận</li><li><p>Bầu <b>bổ sung</b></p></li><li> </li></ul>
        <table><tr><td>Chủ tịch</td><td>Ông Khải</td></tr><tr><td>Bí thư</td><td>Bà Duyên</td></tr></table>
        <p>${second}<br>${third}</p><style>p{}</style></article>
        <div class="related">Tin liên quan</div><footer>Bản quyền</footer>`,
      ),
    );
    expect(text.split("\n")).toEqual([
      first,
      "",
      "Toàn cảnh hội nghị. Ảnh: Thu Hà",
      "",
      "- Nội dung & kếệt luận",
      "",
      "- Bầu bổ sung",
      "",
      "Chủ tịch Ông Khải",
      "Bí thư Bà Duyên",
      "",
      second,
      third,
    ]);
  });

  test("has the lead that stands apart, as the page's description says it", () => {
    const lead = "Chiều nay, ông Lương Đình Khải chủ trì cuộc họp về phòng chống bão.";
    const head = `<meta name="description" content="${lead.slice(0, 50)}…">`;
    const body = `<header><h2 class="sapo">${lead}</h2></header><div id="content">${BODY.repeat(3)}</div>`;
    const { text } = articleFromHtml(page(head, body));
    expect(text.startsWith(`${lead}\n\n${first}`)).toBe(true);
    expect(articleFromHtml(page(head, `<article><p>${lead}</p><p>${first}</p></article>`)).text).toBe(
      `${lead}\n\n${first}`,
    );
  });

  test("is found in a piece of a page, and in JSON-LD where the page has none", () => {
    expect(articleFromHtml(`<p>${first}</p><p>${second}</p>`).text).toBe(`${first}\n\n${second}`);
    expect(articleFromHtml(page(jsonLd({ ...NEWS, articleBody: first }), "<div id=app></div>")).text).toBe(
      first,
    );
  });

  test("that is missing is said", () => {
    expect(() => articleFromHtml(page("<title>x</title>", "<script>let a = 1</script>"))).toThrow(
      /has no article text/,
    );
  });

  // Without its limits on size and depth it takes hours, or the memory.
  test.each([
    ["elements in elements", `${"<div>".repeat(30_000)}${first}${"</div>".repeat(30_000)}`],
    ["elements", "<p>x".repeat(4_000_000)],
    ["ends of elements", "</p>".repeat(4_000_000)],
    ["brackets", "<".repeat(16_000_000)],
    ["entities", `<p>${"&amp;".repeat(3_000_000)}`],
    ["comments", "<!--".repeat(4_000_000)],
    ["attributes", `<p ${Array.from({ length: 1_500_000 }, (_, i) => `a${i}`).join(" ")}>x`],
    ["words in an address", `<a href="${"x'y ".repeat(3_000_000)}`],
    ["signs in an address", `<a href="${"x".repeat(1e6)}">`],
  ])("of a page with far too many %s is refused", (_, html) => {
    expect(() => articleFromHtml(html)).toThrow(InputError);
  });
});

describe("the bytes of a page", () => {
  const UTF8 = { form: "UTF-8" } as const;
  const decode = (bytes: Uint8Array) => decodeHtml(bytes, UTF8.form);
  const html = (charset: string, text: string) =>
    page(
      `<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><script>var x = "không phải chữ";</script>`,
      `<p>${text}</p>`,
    );

  test.each(Object.entries(ENCODE).filter(([name]) => name !== "TCVN5712-1"))(
    "in %s are told, whatever the page declares",
    (name, encode) => {
      for (const charset of ["windows-1252", "utf-8", "x-user-defined", "windows-1258"]) {
        const source = html(charset, first);
        expect(decode(encode(source)!)).toEqual({ text: source, encoding: name });
      }
    },
  );

  test("are UTF-8 where they are that, whatever the page declares", () => {
    const source = html("iso-8859-1", first);
    expect(decode(Buffer.from(source))).toEqual({ text: source });
  });

  test("in another language are what the page declares", () => {
    const french = '<meta charset="iso-8859-1"><p>Le président a été élu là-bas</p>';
    expect(decode(Buffer.from(french, "latin1"))).toEqual({ text: french, encoding: "windows-1252" });
    const cyrillic = Buffer.from(
      [...'<meta charset="windows-1251">'].map((c) => c.charCodeAt(0)).concat([0xcf, 0xf0, 0xe5]),
    );
    expect(decode(cyrillic)).toMatchObject({ encoding: "windows-1251", text: expect.stringMatching(/Пре$/) });
  });

  test("that are in none are refused", () => {
    expect(() => decode(Buffer.from("<p>Le président a été élu là-bas</p>", "latin1"))).toThrow(
      /reads as Vietnamese in no encoding/,
    );
  });
});
