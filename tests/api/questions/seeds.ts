import type { BodySeed, PositionSeed, Seeds } from "../../../src/seeds/seed.ts";

const FILE = "invented.tsv";
const TEXT = "Bảng tổ chức và chức vụ của thế giới hư cấu.";
const ROW = { file: FILE, line: 1, start: 0, end: TEXT.length, source: "invented" };

function body(id: string, name: string, parent: string | null, more: Partial<BodySeed> = {}): BodySeed {
  const none = { abbreviations: [], aliases: [], from: null, until: null, successors: [] };
  return { ...ROW, id, name, parent, kind: "department", area: null, ...none, ...more };
}

function post(
  id: string,
  title: string,
  role: string,
  of: string,
  level: string,
  seats: number | null,
): PositionSeed {
  return { ...ROW, id, title, role, body: of, level, seats, aliases: [] };
}

/** The bodies and positions of the invented world: who is under whom, and how many seats there are. */
export const SEEDS: Seeds = {
  files: new Map([[FILE, TEXT]]),
  bodies: [
    body("ban-to-chuc", "Ban Tổ chức Trung ương", null, {
      kind: "party-commission",
      abbreviations: ["BTC TW"],
    }),
    body("vu-dia-phuong", "Vụ Địa phương", "ban-to-chuc"),
    body("tinh-uy-ha-nam", "Tỉnh ủy Hà Nam", null, { kind: "party-committee", area: "Hà Nam" }),
    body("so-noi-vu-ha-nam", "Sở Nội vụ tỉnh Hà Nam", "tinh-uy-ha-nam", { area: "Hà Nam" }),
    body("so-y-te-nghe-an", "Sở Y tế tỉnh Nghệ An", null, { area: "Nghệ An" }),
  ],
  positions: [
    post("truong-ban", "Trưởng Ban Tổ chức Trung ương", "Trưởng Ban", "ban-to-chuc", "central", 1),
    post("pho-ban", "Phó Trưởng Ban Tổ chức Trung ương", "Phó Trưởng Ban", "ban-to-chuc", "central", null),
    post("vu-truong", "Vụ trưởng Vụ Địa phương", "Vụ trưởng", "vu-dia-phuong", "central", 1),
    post("bi-thu", "Bí thư Tỉnh ủy Hà Nam", "Bí thư", "tinh-uy-ha-nam", "province", 1),
    post("pho-bi-thu", "Phó Bí thư Tỉnh ủy Hà Nam", "Phó Bí thư", "tinh-uy-ha-nam", "province", null),
    post("giam-doc-nv", "Giám đốc Sở Nội vụ tỉnh Hà Nam", "Giám đốc", "so-noi-vu-ha-nam", "province", 1),
    post("giam-doc-yt", "Giám đốc Sở Y tế tỉnh Nghệ An", "Giám đốc", "so-y-te-nghe-an", "province", 1),
  ],
};
