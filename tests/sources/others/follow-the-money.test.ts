import { describe, expect, test } from "vitest";
import { readAs } from "./reading-others.ts";

const entity = (id: string, schema: string, properties: Record<string, string[]>) =>
  JSON.stringify({ id, schema, properties });
const PEOPLE = [
  entity("p1", "Person", { name: ["Trần Văn Khải"], birthDate: ["1970"] }),
  entity("p2", "Person", { name: ["Lê Thị Hoa"], nationality: ["vn"] }),
  entity("b1", "PublicBody", { name: ["Sở Y tế Nghệ An"] }),
  entity("t1", "Position", { name: ["Giám đốc Sở Y tế"], organization: ["b1"] }),
  entity("e1", "Event", {
    name: ["Hội nghị tổng kết"],
    date: ["2020-02"],
    involved: ["p1", "p2"],
    organizer: ["b1"],
  }),
];

describe("FollowTheMoney entities", () => {
  test("become statements of an extractor of their own: a post begun and ended, a meeting, who was there in which role", async () => {
    const { said, records, refused } = await readAs(
      "ftm",
      [
        entity("o1", "Occupancy", {
          holder: ["p1"],
          post: ["t1"],
          startDate: ["2019-11"],
          endDate: ["2021-03-01"],
        }),
        ...PEOPLE,
        entity("u1", "UnknownLink", { subject: ["p1"], object: ["e1"], role: ["CHAIRED"] }),
      ].join("\n"),
    );
    expect(refused).toEqual([]);
    expect(said.sort()).toEqual([
      "ATTENDED Lê Thị Hoa | Hội nghị tổng kết | PRESENT",
      "CHAIRED Trần Văn Khải | Hội nghị tổng kết",
      "HOLDS Trần Văn Khải | Sở Y tế Nghệ An | Giám đốc Sở Y tế current ASSIGNED 2019-11",
      "HOLDS Trần Văn Khải | Sở Y tế Nghệ An | Giám đốc Sở Y tế former DISMISSED 2021-03-01",
      "ORGANISED Sở Y tế Nghệ An | Hội nghị tổng kết",
    ]);
    expect(new Set(records.map(({ extractor }) => extractor.name))).toEqual(new Set(["ftm"]));
    expect(new Set(records.map(({ article }) => article.source))).toEqual(new Set(["Nguồn"]));
  });

  test("are on the word of the article that proves them, with its quote", async () => {
    const { records, texts } = await readAs(
      "ftm",
      [
        ...PEOPLE,
        entity("a1", "Article", {
          title: ["Bài báo"],
          publishedAt: ["2020-03-01T08:00:00"],
          sourceUrl: ["https://a.example.vn/1"],
        }),
        entity("o1", "Occupancy", {
          holder: ["p2"],
          post: ["t1"],
          proof: ["a1"],
          summary: ["bà Hoa, Giám đốc Sở Y tế"],
        }),
      ].join("\n"),
    );
    const at = records.findIndex(({ article }) => article.title === "Bài báo");
    const { article, statements } = records[at]!;
    expect(article).toMatchObject({
      id: "ftm/Nguồn/a1",
      publishedAt: "2020-03-01",
      url: "https://a.example.vn/1",
    });
    const { start, end } = statements[0]!.evidence;
    expect(texts[at]!.slice(start, end)).toBe("bà Hoa, Giám đốc Sở Y tế");
  });

  test("that have no place are told of, each with its reason", async () => {
    const { unfit } = await readAs(
      "ftm",
      [
        ...PEOPLE,
        entity("v1", "Vessel", { name: ["Tàu"] }),
        entity("o2", "Occupancy", { holder: ["nobody"], post: ["t1"] }),
        entity("u2", "UnknownLink", { subject: ["p1"], object: ["p2"], role: ["friend"] }),
      ].join("\n"),
    );
    expect(unfit.map(({ at, what }) => `${at} ${what}`).sort()).toEqual([
      "o2 Occupancy",
      "p2 Person.nationality",
      "u2 UnknownLink",
      "v1 Vessel",
    ]);
  });

  test("a line that is none is refused with its place, and the rest is read", async () => {
    const { refused, said } = await readAs("ftm", ["{", '{"id": "x"}', ...PEOPLE].join("\n"));
    expect(refused[0]).toMatch(/^FILE:1: is not JSON/);
    expect(refused[1]).toMatch(/^FILE:2 schema: is missing/);
    expect(said).toHaveLength(3);
  });
});
