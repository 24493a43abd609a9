import { describe, expect, test } from "vitest";
import { bodyId } from "../../src/resolution/body-id.ts";
import { documentId } from "../../src/resolution/document-id.ts";
import { positionId } from "../../src/resolution/position-id.ts";
import { SeedIndex } from "../../src/resolution/seed-index.ts";
import { readSeeds } from "../../src/seeds/read-seeds.ts";

const seeds = new SeedIndex(readSeeds());

describe("a body", () => {
  test.each([
    ["Ban Tổ chức Trung ương", null, "ban-to-chuc-trung-uong"],
    ["BTC TW", null, "ban-to-chuc-trung-uong"],
    ["Ủy ban nhân dân tỉnh Vĩnh Phúc", null, "ubnd-tinh-vinh-phuc"],
    ["UBND tỉnh", "Vĩnh Phúc", "ubnd-tinh-vinh-phuc"],
    ["Tỉnh uỷ", "Vĩnh Phúc", "cap-uy-tinh-vinh-phuc"],
  ])("named %s (%s) is the seed %s", (name, area, id) => {
    expect(bodyId({ name, area }, "2020-11-30", seeds)).toBe(id);
  });

  test("without a seed is told by name and place", () => {
    const inHaNam = bodyId({ name: "Trung tâm Khuyến nông", area: "Hà Nam" }, null, seeds);
    expect(bodyId({ name: "Trung tâm Khuyến nông Hà Nam" }, null, seeds)).toBe(inHaNam);
    expect(bodyId({ name: "Trung tâm Khuyến nông", area: "Nghệ An" }, null, seeds)).not.toBe(inHaNam);
  });
});

describe("a position", () => {
  test("of a seeded body is the seed's, in any wording of its role", () => {
    const bodyIs = { bodyId: "ban-to-chuc-trung-uong" };
    const seeded = positionId({ title: "Trưởng Ban Tổ chức Trung ương", ...bodyIs }, seeds);
    expect(seeds.positionById(seeded)).toBeDefined();
    expect(positionId({ title: "Trưởng ban Tổ chức TW", role: "Trưởng ban", ...bodyIs }, seeds)).toBe(seeded);
  });

  test("without a seed is told by role and body", () => {
    const one = positionId({ title: "Trưởng phòng Một", role: "Trưởng phòng", bodyId: "a" }, seeds);
    expect(
      positionId({ title: "trưởng phòng Một cửa", role: "trưởng phòng", bodyId: "a" }, seeds).slice(-10),
    ).toBe(one.slice(-10));
    expect(positionId({ title: "Trưởng phòng Một", role: "Trưởng phòng", bodyId: "b" }, seeds)).not.toBe(one);
  });
});

describe("a document", () => {
  test("is told by kind and full number, however the name goes on", () => {
    const number = "18-NQ/TW";
    const short = documentId({ name: "Nghị quyết 18", kind: "Nghị quyết", number });
    expect(documentId({ name: "Nghị quyết số 18-NQ/TW", kind: "Nghị quyết", number: "18-NQ/TƯ" })).toBe(
      short,
    );
    expect(documentId({ name: "Nghị quyết 18", kind: "Nghị quyết", number: "18" })).not.toBe(short);
  });

  test("of a bare number, or of none, is told by its name in any case", () => {
    const named = documentId({ name: "Luật Đất đai" });
    expect(documentId({ name: "luật đất đai", kind: "Luật", number: null })).toBe(named);
    expect(documentId({ name: "Luật Đất đai", kind: "Luật", number: "45/2013" })).toBe(named);
    expect(documentId({ name: "Luật Đất đai", kind: "Luật", number: "QH" })).toBe(named);
    expect(documentId({ name: "Luật Nhà ở" })).not.toBe(named);
  });

  test("has one number, however it is spaced and cased; another kind or number is another document", () => {
    const of = (number: string, kind: string | null = "Quyết định") =>
      documentId({ name: "Q", kind, number });
    const one = of("5-QĐ/TW");
    for (const written of ["5 - QĐ / TW", "5-qđ/tw", "5-QĐ/TƯ", " 5-QĐ/TW"])
      expect(of(written), written).toBe(one);
    for (const other of ["15-QĐ/TW", "5-QĐ/TU", "5-QĐ/TƯ2", "5-NQ/TW"])
      expect(of(other), other).not.toBe(one);
    expect(of("5-QĐ/TW", "Nghị quyết")).not.toBe(one);
    expect(of("5-QĐ/TW", null)).not.toBe(one);
    expect(one).toContain("quyet-dinh");
    expect(of("5-QĐ/TW", null)).toBe(documentId({ name: "whatever", number: "5-QĐ/TW" }));
  });
});
