import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { ReadingFolder } from "../reading.ts";

const folder = new ReadingFolder();
afterAll(() => folder.remove());

async function read(name: string, content: string | Uint8Array) {
  folder.file(name, content);
  const { inputs, ...reading } = await folder.read([name]);
  const articles = inputs.flatMap((input) => (input.kind === "article" ? [input.article] : []));
  return { ...reading, articles, inputs };
}

const item = (inside: string) => `<item>${inside}</item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Báo Bình Minh</title><link>https://a.vn</link><description>Tin</description>${items.join("")}</channel></rss><!-- 3 ms -->`;

describe("RSS", () => {
  const whole =
    item(`<title>Họp &amp;amp; bàn</title><link>https://a.vn/1</link><guid isPermaLink="false">g1</guid>
    <pubDate>Mon, 30 Nov 2020 06:11:00 +0700</pubDate><dc:creator>Lê Na</dc:creator><description>Tóm tắt</description>
    <content:encoded><![CDATA[<p>Ông <b>Khải</b> họp.</p><p>Ông Bình về.</p>]]></content:encoded>`);
  const short = item(
    "<title>Họp</title><link>https://a.vn/2</link><description>&lt;p&gt;Ông Khải họp.&lt;/p&gt;</description>",
  );

  test("gives its articles: the whole text where it is there, else the summary", async () => {
    const { articles } = await read("a.rss", rss(whole, short));
    expect(articles).toEqual([
      {
        id: "g1",
        title: "Họp & bàn",
        text: "Ông Khải họp.\n\nÔng Bình về.",
        publishedAt: "2020-11-29T23:11:00.000Z",
        author: "Lê Na",
        url: "https://a.vn/1",
        source: "Báo Bình Minh",
      },
      {
        id: "https://a.vn/2",
        title: "Họp",
        text: "Ông Khải họp.",
        url: "https://a.vn/2",
        source: "Báo Bình Minh",
      },
    ]);
  });

  test("is known by its ending or by its first tags, packed or not", async () => {
    expect((await read("tin.xml", rss(short))).articles).toHaveLength(1);
    expect((await read("tin.xml.gz", gzipSync(rss(short)))).articles).toHaveLength(1);
    expect((await read("tin", rss(short))).articles).toHaveLength(1);
  });

  test("refuses an article without text by its place, keeps what it gave, and goes on", async () => {
    const { said, inputs } = await read("b.rss", rss(item("<title>Không</title><guid>g0</guid>"), short));
    expect(said).toEqual([expect.stringMatching(/^b\.rss#1 text: is missing/), "article https://a.vn/2"]);
    expect(inputs[0]).toMatchObject({
      given: { json: { id: "g0", title: "Không", source: "Báo Bình Minh" } },
    });
  });
});

test("Atom gives its articles; plain text stays plain", async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo</title>
    <entry><id>tag:1</id><title>1 &lt; 2</title><link rel="self" href="https://a.vn/x"/><link href="https://a.vn/1"/><published>2020-11-30T06:11:00+07:00</published>
    <author><name>Lê Na</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ông Khải họp.</p><p>Ông Bình về.</p></div></content></entry>
    <entry><id>tag:2</id><title type="html">&lt;b&gt;Họp&lt;/b&gt;</title><updated>2020-11-30T00:00:00Z</updated><summary>Ông Khải họp.</summary></entry></feed>`;
  const { articles } = await read("a.atom", atom);
  expect(articles).toMatchObject([
    {
      id: "tag:1",
      title: "1 < 2",
      text: "Ông Khải họp.\n\nÔng Bình về.",
      publishedAt: "2020-11-30T06:11:00+07:00",
      author: "Lê Na",
      url: "https://a.vn/1",
      source: "Báo",
    },
    { id: "tag:2", title: "Họp", text: "Ông Khải họp.", publishedAt: "2020-11-30T00:00:00Z" },
  ]);
});

test("RDF gives its articles", async () => {
  const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://a.vn"><title>Báo</title></channel><item rdf:about="https://a.vn/1"><title>Họp</title><link>https://a.vn/1</link><description>Ông Khải họp.</description><dc:date>2020-11-30</dc:date></item></rdf:RDF>`;
  expect((await read("a.rdf", rdf)).articles).toMatchObject([
    { id: "https://a.vn/1", text: "Ông Khải họp.", publishedAt: "2020-11-30" },
  ]);
});

describe("what is no feed, or a hostile one, is refused in words", () => {
  const entities = ["b", "c", "d", "e", "f", "g", "h", "i", "j"].map(
    (name, i) => `<!ENTITY ${name} "${`&${"abcdefghi"[i]};`.repeat(20)}">`,
  );
  test.each([
    [
      "cut",
      rss(item("<title>x</title><description>y</description>")).slice(0, -60),
      /is no whole RSS or Atom feed/,
    ],
    ["cut Atom", "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>x</title>", /ends in the middle/],
    ["another XML", "<?xml version='1.0'?><sitemap><url/></sitemap>", /is no whole RSS or Atom feed/],
    ["empty", rss(), /is a feed without articles; fetch it again/],
    ["far too large", `<rss>${" ".repeat(17 * 2 ** 20)}</rss>`, /is larger than 16 MiB/],
  ])("%s", async (_, content, message) => {
    const { said } = await read("bad.xml", content);
    expect(said).toEqual([expect.stringMatching(message)]);
    expect(said[0]).toMatch(/^bad\.xml: /);
  });

  test("entities are not multiplied, and none reads a file", async () => {
    const doctype = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${entities.join("")}<!ENTITY passwd SYSTEM "file:///etc/passwd">]>`;
    const feed = rss(item("<guid>1</guid><title>&j;</title><description>&passwd;</description>"));
    const { inputs } = await read("bomb.rss", feed.replace("?>", `?>${doctype}`));
    expect(JSON.stringify(inputs).length).toBeLessThan(2000);
    expect(JSON.stringify(inputs)).not.toContain("root:");
  });
});
