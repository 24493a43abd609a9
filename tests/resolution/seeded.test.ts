import { describe, expect, test } from "vitest";
import { bodyId } from "../../src/resolution/body-id.ts";
import { positionId } from "../../src/resolution/position-id.ts";
import { SeedIndex } from "../../src/resolution/seed-index.ts";
import type { BodySeed, PositionSeed } from "../../src/seeds/seed.ts";

const row = { file: "seeds.tsv", line: 1, start: 0, end: 1, source: "" };
const body = (id: string, name: string, given: Partial<BodySeed> = {}): BodySeed => ({
  ...{ ...row, id, name, kind: "department", parent: null, area: null },
  ...{ abbreviations: [], aliases: [], from: null, until: null, successors: [], ...given },
});
const position = (
  id: string,
  title: string,
  role: string,
  given: Partial<PositionSeed> = {},
): PositionSeed => ({
  ...{ ...row, id, title, role, body: null, level: "province", seats: 1, aliases: [], ...given },
});

describe("of two bodies of one name", () => {
  const seeds = new SeedIndex({
    bodies: [
      body("so-moi", "Sở Một", { from: "2025-03-01" }),
      body("so-cu", "Sở Một", { from: "1990", until: "2025-02-28" }),
      body("so-ha-nam", "Sở Hai", { area: "Hà Nam" }),
      body("so-nghe-an", "Sở Hai", { area: "Nghệ An" }),
    ],
    positions: [],
  });

  test.each([
    ["2025-02-28", "so-cu"],
    ["2025-03-01", "so-moi"],
    ["1985-01-01", "so-cu"],
    [null, "so-cu"],
  ])("that is meant which existed on the day of the article, else the first: %s", (day, id) => {
    expect(bodyId({ name: "Sở Một" }, day, seeds)).toBe(id);
  });

  test("that is meant which is of the place", () => {
    expect(bodyId({ name: "Sở Hai", area: "tỉnh Nghệ An" }, null, seeds)).toBe("so-nghe-an");
    expect(bodyId({ name: "Sở Hai", area: "Hà Nam" }, null, seeds)).toBe("so-ha-nam");
    expect(bodyId({ name: "Sở Hai", area: "Huế" }, null, seeds)).not.toMatch(/^so-(ha-nam|nghe-an)$/);
  });
});

describe("a post is the seed's", () => {
  const seeds = new SeedIndex({
    bodies: [],
    positions: [
      position("giam-doc-so-mot", "Giám đốc Sở Một", "Giám đốc", {
        body: "so-mot",
        aliases: ["Thủ trưởng Sở Một"],
      }),
      position("chu-tich-ha-nam", "Chủ tịch UBND tỉnh Hà Nam", "Chủ tịch", { body: "ubnd-ha-nam" }),
    ],
  });

  test.each([
    ["by its title", { title: "giám đốc sở Một", bodyId: null }],
    ["by another title", { title: "Thủ trưởng Sở Một", bodyId: "so-mot" }],
    ["by role and body, whatever the title", { title: "Giám đốc", role: "Giám đốc", bodyId: "so-mot" }],
  ])("%s", (_, said) => {
    expect(positionId(said, seeds)).toBe("giam-doc-so-mot");
  });

  test("by its title and the place, where the article leaves that out", () => {
    const said = { title: "Chủ tịch UBND tỉnh", bodyId: null };
    expect(positionId({ ...said, area: "tỉnh Hà Nam" }, seeds)).toBe("chu-tich-ha-nam");
    expect(positionId(said, seeds)).not.toBe("chu-tich-ha-nam");
  });

  test("but not of another body", () => {
    const said = { title: "Giám đốc Sở Một", role: "Giám đốc", bodyId: "so-hai" };
    expect(positionId(said, seeds)).not.toBe("giam-doc-so-mot");
  });
});
