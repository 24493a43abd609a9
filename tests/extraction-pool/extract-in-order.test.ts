import { beforeAll, describe, expect, test } from "vitest";
import { extractArticle } from "../../src/extraction-pool/extract-article.ts";
import { type Extracted, extractInOrder } from "../../src/extraction-pool/extract-in-order.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import type { Article } from "../../src/record/article.ts";

const lexicon = loadLexicon();
const SENTENCE = "Chiều 2/3, ông Lương Đình Khải, Trưởng Ban Tổ chức Trung ương chủ trì hội nghị. ";
/** So long that a few dozen are more than one thread is left with. */
const FILLER = " ".repeat(100_000);

function article(n: number, text = `${SENTENCE}${n}. ${FILLER}`): Article {
  return { id: `a${n}`, title: "Họp", publishedAt: "2020-03-02", text };
}

/** An article, or a note between articles. */
type Item = Article | string;

const options = {
  articleOf: (item: Item) => (typeof item === "string" ? null : item),
  lexicon,
  seedsFolder: undefined,
};

async function* stream(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

function label({ item, outcome }: Extracted<Item>): string {
  if (typeof item === "string") return item;
  return "record" in outcome! ? `${item.id} ${outcome.record.statements.length}` : outcome!.failure;
}

async function extractAll(items: readonly Item[]): Promise<Extracted<Item>[]> {
  const all: Extracted<Item>[] = [];
  for await (const each of extractInOrder(stream(items), options)) all.push(each);
  return all;
}

const longStream = Array.from({ length: 60 }, (_, n) => article(n));

describe("a long stream, which threads share", () => {
  const broken = { ...article(99), text: 5 as unknown as string };
  const mixed = [...longStream.slice(0, 50), "a note", broken, ...longStream.slice(50), "the end"];
  let extracted: Extracted<Item>[];
  beforeAll(async () => {
    extracted = await extractAll(mixed);
  }, 60_000);

  test("gives what one thread gives, in the order of the articles", () => {
    const ofArticles = extracted.filter(({ item }) => longStream.includes(item as Article));
    expect(ofArticles.map(({ outcome }) => outcome)).toEqual(
      longStream.map((each) => ({ record: extractArticle(each, lexicon) })),
    );
  });

  test("is read in the language of the lexicon, on threads too", async () => {
    const english = loadLexicon({ language: "en" });
    const text = "Comrade Pham Minh Duc, Politburo member, chaired the conference on 2 March 2020.";
    const articles = Array.from({ length: 60 }, (_, n) => article(n, `${text} ${FILLER}`));
    const subjects: number[] = [];
    for await (const { outcome } of extractInOrder(stream(articles), { ...options, lexicon: english }))
      subjects.push("record" in outcome! ? outcome.record.statements.length : -1);
    expect(new Set(subjects)).toEqual(new Set([2]));
  }, 60_000);

  test("keeps what is no article in its place", () => {
    expect(extracted.map(({ item }) => item)).toEqual(mixed);
    expect(extracted.filter(({ outcome }) => outcome === null).map(label)).toEqual(["a note", "the end"]);
  });

  test("loses one article where the rules fail on it, and says so", () => {
    expect(label(extracted[51]!)).toMatch(
      /^made the rules fail \(TypeError: .*\); please report it with the article$/,
    );
  });

  test("hands a record over as soon as its writer waits for it", async () => {
    let answered = 0;
    async function* patient(): AsyncGenerator<Item> {
      for (const [n, each] of longStream.entries()) {
        // A writer that asks for each record before it gives the next article.
        while (answered < n) await new Promise((resolve) => setTimeout(resolve, 1));
        yield each;
      }
    }
    for await (const _ of extractInOrder(patient(), options)) answered++;
    expect(answered).toBe(longStream.length);
  });

  test("passes on the fault of its source", async () => {
    async function* failing(): AsyncGenerator<Item> {
      yield* longStream;
      throw new Error("the disk is gone");
    }
    const drain = async () => {
      for await (const _ of extractInOrder(failing(), options));
    };
    await expect(drain()).rejects.toThrow("the disk is gone");
  });

  test("is read no further than a few batches ahead of who takes the records, and no more once they leave", async () => {
    let read = 0;
    let closed = false;
    async function* counted(): AsyncGenerator<Item> {
      try {
        for (let n = 0; n < 5000; n++) {
          read++;
          yield article(n);
        }
      } finally {
        closed = true;
      }
    }
    let taken = 0;
    for await (const _ of extractInOrder(counted(), options)) if (++taken === 40) break;
    expect(read).toBeLessThan(150);
    expect(closed).toBe(true);
  });
});

test("a short stream is extracted without threads, and a failure costs one article there, too", async () => {
  const broken = { ...article(1), text: 5 as unknown as string };
  const labels = (await extractAll([article(0, SENTENCE), "a note", broken, article(2, SENTENCE)])).map(
    label,
  );
  expect(labels).toEqual(["a0 2", "a note", expect.stringMatching(/^made the rules fail/), "a2 2"]);
});
