import { describe, expect, test } from "vitest";
import { readAs } from "./reading-others.ts";

const document = {
  persons: [
    { id: "p1", name: "Trần Văn Khải", birth_date: "1970" },
    { id: "p2", name: "Lê Thị Hoa", email: "hoa@example.vn" },
  ],
  organizations: [
    { id: "o1", name: "Bộ Y tế" },
    { id: "o2", name: "Cục Quản lý dược", parent_id: "o1" },
  ],
  posts: [{ id: "t1", label: "Cục trưởng", organization_id: "o2" }],
  memberships: [
    {
      id: "m1",
      person_id: "p1",
      post_id: "t1",
      start_date: "2019",
      sources: [{ url: "https://a.example.vn/1", note: "ông Khải được bổ nhiệm" }],
    },
    { id: "m2", person_id: "p2", organization_id: "o1", role: "Vụ trưởng", end_date: "2020-05" },
    { id: "m3", person_id: "p9", organization_id: "o1", role: "Vụ trưởng" },
  ],
  events: [
    {
      id: "e1",
      name: "Phiên họp",
      start_date: "2020-06-15",
      organization_id: "o1",
      attendees: [{ id: "p1" }, { id: "p2", roles: ["CHAIRED"] }],
    },
  ],
  motions: [{ id: "x1", text: "…" }],
};

describe("a Popolo document", () => {
  test("becomes statements: posts with their dates, parents, events with their attendees", async () => {
    const { said, records } = await readAs("popolo", JSON.stringify(document));
    expect(said.sort()).toEqual([
      "ATTENDED Trần Văn Khải | Phiên họp | PRESENT",
      "CHAIRED Lê Thị Hoa | Phiên họp",
      "HOLDS Lê Thị Hoa | Bộ Y tế | Vụ trưởng former DISMISSED 2020-05",
      "HOLDS Trần Văn Khải | Cục Quản lý dược | Cục trưởng current ASSIGNED 2019",
      "ORGANISED Bộ Y tế | Phiên họp",
      "PART_OF Cục Quản lý dược | Bộ Y tế",
    ]);
    expect(records.map(({ article }) => article.url)).toContain("https://a.example.vn/1");
  });

  test("what has no place in it is told of", async () => {
    const { unfit } = await readAs("popolo", JSON.stringify(document));
    expect(unfit.map(({ at, what }) => `${at} ${what}`).sort()).toEqual([
      "m3 membership",
      "p2 persons.email",
      "x1 motions",
    ]);
  });

  test("what is none is refused", async () => {
    expect((await readAs("popolo", "[1")).refused[0]).toMatch(/^FILE: is not JSON/);
    expect((await readAs("popolo", '{"persons": [{"name": "An"}]}')).refused[0]).toMatch(
      /^FILE persons\[0\]\.id: is missing/,
    );
  });
});
