import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askWorld, type Data, type World } from "./ask-world.ts";

let world: World;
beforeAll(async () => {
  world = await askWorld();
});
afterAll(() => world.close());

async function search(text: string, first = 10): Promise<Data[]> {
  const { edges } = (await world.ask("search", { text, first })).search;
  return edges.map(({ node, match }: Data) => [node.name ?? node.title, match.on, match.withTypos]);
}

describe("a search", () => {
  test("finds words without accents, in any order, in any case", async () => {
    for (const text of ["khai tran van", "TRẦN VĂN KHẢI", "Khải Trần", "tran khai"])
      expect((await search(text))[0]).toEqual(["Trần Văn Khải", "NAME", false]);
  });

  test("finds a body by its abbreviation, and says that it was that", async () => {
    const { edges } = (await world.ask("search", { text: "btc tw" })).search;
    expect(edges[0]).toMatchObject({
      node: { __typename: "Body", name: "Ban Tổ chức Trung ương" },
      match: { on: "ABBREVIATION", text: "BTC TW" },
    });
  });

  test("finds what begins with an unfinished last word, as one types", async () => {
    for (const text of ["k", "kh", "khả", "tran van kh"])
      expect(await search(text)).toContainEqual(["Trần Văn Khải", "NAME", false]);
  });

  test("forgives typos only where nothing is found as typed", async () => {
    expect(await search("Trần Văn Khại")).toEqual([["Trần Văn Khải", "NAME", false]]);
    expect(await search("Trần Văm Khaii")).toEqual([["Trần Văn Khải", "NAME", true]]);
    expect(await search("xyzzy")).toEqual([]);
  });

  test("ranks equally good hits by how many articles mention them", async () => {
    const { edges } = (await world.ask("search", { text: "Phạm Quốc Bình" })).search;
    expect(edges.slice(0, 2).map(({ node }: Data) => node.id)).toEqual([
      world.person("binh"),
      world.person("doctor"),
    ]);
  });

  test("puts words that stand in the order given before others", async () => {
    const [first] = await search("Ban Tổ chức");
    expect(first).toEqual(["Ban Tổ chức Trung ương", "NAME", false]);
  });

  test("is one statement, whatever it finds; one more where typos are looked for", async () => {
    await search("khai");
    expect(world.asked).toEqual(["search"]);
    await search("khaii tran");
    expect(world.asked).toEqual(["search", "search"]);
  });
});
