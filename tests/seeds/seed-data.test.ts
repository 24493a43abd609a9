import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BODY_KINDS } from "../../src/seeds/body-kind.ts";
import { POSITION_LEVELS } from "../../src/seeds/position-level.ts";
import { readSeeds } from "../../src/seeds/read-seeds.ts";
import type { BodySeed } from "../../src/seeds/seed.ts";
import { existsOn, overlap } from "../../src/seeds/seed-period.ts";
import { packagePath } from "../../src/std/package-root.ts";
import { canFollow } from "./can-follow.ts";

const seeds = readSeeds();
const { bodies, positions, files } = seeds;
const byId = new Map(bodies.map((body) => [body.id, body]));
const provinces = bodies.filter(({ kind }) => kind === "province" || kind === "municipality");
const namesOf = ({ name, abbreviations, aliases }: BodySeed) => [name, ...abbreviations, ...aliases];

describe("the bodies", () => {
  test("are many, and reach from the Politburo to a province's departments", () => {
    expect(bodies.filter((body) => body.file === "bodies.tsv").length).toBeGreaterThan(350);
    expect(byId.get("bo-chinh-tri")?.name).toBe("Bộ Chính trị");
    expect(byId.get("ban-to-chuc-tinh-vinh-phuc")?.name).toBe("Ban Tổ chức Tỉnh ủy Vĩnh Phúc");
    expect(byId.get("so-giao-thong-van-tai-tinh-vinh-phuc")?.abbreviations).toContain("Sở GTVT Vĩnh Phúc");
    expect(byId.get("ubnd-thanh-pho-ha-noi")?.name).toBe("UBND TP Hà Nội");
    expect(byId.get("ubnd-thanh-pho-ho-chi-minh")?.aliases).toContain("UBND TPHCM");
    expect(byId.get("cap-uy-thanh-pho-ho-chi-minh")?.aliases).toContain("Thành ủy TP.HCM");
  });

  test("belong to bodies without going in circles", () => {
    const circles = bodies.filter((body) => {
      const seen = new Set<string>();
      for (let at: string | null = body.id; at !== null; at = byId.get(at)!.parent) {
        if (seen.has(at)) return true;
        seen.add(at);
      }
      return false;
    });
    expect(circles.map(({ id }) => id)).toEqual([]);
  });

  test("are taken over by bodies that exist when they end", () => {
    const breaks = bodies.flatMap((body) =>
      body.successors
        .filter((id) => !canFollow(body, byId.get(id)!))
        .map((id) => `${body.id} (until ${body.until}) → ${id} (from ${byId.get(id)!.from})`),
    );
    expect(breaks).toEqual([]);
  });

  test("of one time have names of their own", () => {
    const shared = pairsByName(bodies, ({ name }) => [name]);
    expect(shared).toEqual([]);
  });

  test("of one time share only those other names that news leaves ambiguous, too", () => {
    expect(pairsByName(bodies, namesOf)).toEqual(["bct: bo-chinh-tri, bo-cong-thuong"]);
  });

  test("write each name once, whatever its case", () => {
    const double = bodies.flatMap((body) => {
      const names = namesOf(body).map((name) => name.toLowerCase());
      return names.length === new Set(names).size ? [] : [body.id];
    });
    expect(double).toEqual([]);
  });

  test("have a kind of the closed list", () => {
    expect(bodies.filter(({ kind }) => !(kind in BODY_KINDS))).toEqual([]);
  });
});

describe("the provinces", () => {
  test.each([
    ["2007-12-31", 64, "Hà Tây still apart"],
    ["2008-08-01", 63, "Hà Tây in Hà Nội"],
    ["2024-12-31", 63, "Thừa Thiên Huế a province"],
    ["2025-06-30", 63, "Huế a city"],
    ["2025-07-01", 34, "after Resolution 202/2025/QH15"],
  ])("on %s are %i: %s", (day, count) => {
    expect(provinces.filter((province) => existsOn(province, day)).length).toBe(count);
  });

  test("are six centrally run cities and 28 provinces today", () => {
    const today = provinces.filter((province) => existsOn(province, "2025-07-01"));
    expect(today.filter(({ kind }) => kind === "municipality").map(({ name }) => name)).toEqual([
      "Hà Nội",
      "Huế",
      "Cần Thơ",
      "Đà Nẵng",
      "Hải Phòng",
      "Thành phố Hồ Chí Minh",
    ]);
  });

  test("of before 2025-07-01 lead to all of those after it", () => {
    const formed = provinces.filter(({ from }) => from === "2025-07-01").map(({ id }) => id);
    const reached = new Set(
      provinces.flatMap(({ until, successors }) => (until === "2025-06-30" ? successors : [])),
    );
    expect(formed.length).toBe(23);
    expect([...reached].sort()).toEqual(formed.sort());
  });

  test("hand their bodies on: a province's committee to that of its successor, also where it became a city", () => {
    const successorsOf = (id: string) => byId.get(id)?.successors;
    expect(successorsOf("ubnd-tinh-vinh-phuc")).toEqual(["ubnd-tinh-phu-tho-2025"]);
    expect(successorsOf("cap-uy-tinh-thua-thien-hue")).toEqual(["cap-uy-thanh-pho-hue"]);
    expect(successorsOf("so-giao-thong-van-tai-tinh-vinh-phuc")).toEqual(["so-xay-dung-tinh-vinh-phuc"]);
    expect(successorsOf("so-xay-dung-tinh-ha-tay")).toEqual(["so-xay-dung-thanh-pho-ha-noi"]);
    expect(successorsOf("ubnd-thanh-pho-ha-noi")).toEqual([]);
  });

  test("give their name to their bodies' area", () => {
    const ids = new Map(provinces.map(({ id, name }) => [id, name]));
    const wrong = bodies.filter(
      (body) => body.parent && ids.has(body.parent) && body.area !== ids.get(body.parent),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the positions", () => {
  test("are those of the centre and of each province", () => {
    const titles = new Set(positions.map(({ title }) => title));
    for (const title of [
      "Tổng Bí thư",
      "Ủy viên Bộ Chính trị",
      "Thủ tướng Chính phủ",
      "Bộ trưởng Bộ Giao thông vận tải",
      "Trưởng Ban Tổ chức Trung ương",
      "đại biểu Quốc hội",
      "Bí thư Tỉnh ủy Vĩnh Phúc",
      "Phó Trưởng Ban Tổ chức Tỉnh ủy Vĩnh Phúc",
      "Chủ tịch UBND TP Hà Nội",
      "Giám đốc Sở Y tế Nghệ An",
    ])
      expect(titles).toContain(title);
  });

  test("each have a role of their own in their body, so that role and body find one", () => {
    const keys = positions.map(({ role, body }) => `${role} @ ${body}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test("stand on a level of the closed list", () => {
    expect(positions.filter(({ level }) => !POSITION_LEVELS.some((known) => known === level))).toEqual([]);
  });
});

describe("each row", () => {
  const rows = [...bodies, ...positions];

  test("stands at its offsets and on its line", () => {
    const lines = new Map([...files].map(([file, text]) => [file, text.split("\n")]));
    const wrong = rows.filter(
      ({ file, line, start, end }) => files.get(file)!.slice(start, end) !== lines.get(file)![line - 1],
    );
    expect(wrong).toEqual([]);
  });

  test("cites a document by number or date, or an address", () => {
    const cited =
      /^https:\/\/|\d+[\d/.-]*-?\/?[\p{Lu}\d]|ngày \d+\/\d+\/\d{4}|\(.*\d{4}\)|Hiến pháp .*\d{4}/u;
    expect(rows.filter(({ source }) => !source.split("; ").every((part) => cited.test(part)))).toEqual([]);
  });
});

function pairsByName(all: readonly BodySeed[], names: (body: BodySeed) => string[]): string[] {
  const byName = new Map<string, BodySeed[]>();
  for (const body of all)
    for (const name of new Set(names(body).map((each) => each.toLowerCase())))
      byName.set(name, [...(byName.get(name) ?? []), body]);
  return [...byName].flatMap(([name, sharing]) =>
    sharing.flatMap((a, i) =>
      sharing
        .slice(i + 1)
        .filter((b) => overlap(a, b) !== null)
        .map((b) => `${name}: ${a.id}, ${b.id}`),
    ),
  );
}

test("the README tells how many rows each file has", () => {
  const readme = readFileSync(packagePath("seeds", "README.md"), "utf8");
  const told = [...readme.matchAll(/^\| `([a-z-]+\.tsv)` \|[^|]*\| (\d+) \|/gm)].map(([, file, n]) => [
    file,
    +n!,
  ]);
  const counted = [...files].map(([file, text]) => [
    file,
    text.split("\n").filter((line) => line !== "" && !line.startsWith("#")).length - 1,
  ]);
  expect(told).toEqual(counted);
});
