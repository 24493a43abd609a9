/** A person as the invented articles name them: the name, and the post that tells namesakes apart. */
export interface Who {
  readonly name: string;
  readonly post: readonly [title: string, body: string];
}

const CENTRAL = "Ban Tổ chức Trung ương";
const LOCAL = "Vụ Địa phương";
const HA_NAM = "Tỉnh ủy Hà Nam";
const HOME = "Sở Nội vụ tỉnh Hà Nam";
const HEALTH = "Sở Y tế tỉnh Nghệ An";

/** Everybody of the invented world, by a short name. */
export const PEOPLE = {
  son: { name: "Lý Đình Sơn", post: ["Trưởng Ban Tổ chức Trung ương", CENTRAL] },
  khai: { name: "Trần Văn Khải", post: ["Trưởng Ban Tổ chức Trung ương", CENTRAL] },
  khaiInHaNam: { name: "Trần Văn Khải", post: ["Bí thư Tỉnh ủy Hà Nam", HA_NAM] },
  minh: { name: "Đỗ Quang Minh", post: ["Phó Trưởng Ban Tổ chức Trung ương", CENTRAL] },
  lan: { name: "Vũ Thị Lan", post: ["Vụ trưởng Vụ Địa phương", LOCAL] },
  binh: { name: "Phạm Quốc Bình", post: ["Bí thư Tỉnh ủy Hà Nam", HA_NAM] },
  hoa: { name: "Lê Thị Hoà", post: ["Giám đốc Sở Nội vụ tỉnh Hà Nam", HOME] },
  tung: { name: "Cao Thanh Tùng", post: ["Phó Bí thư Tỉnh ủy Hà Nam", HA_NAM] },
  /** The namesake of `binh`. */
  doctor: { name: "Phạm Quốc Bình", post: ["Giám đốc Sở Y tế tỉnh Nghệ An", HEALTH] },
  tu: { name: "Ngô Văn Tú", post: ["Giám đốc Sở Y tế tỉnh Nghệ An", HEALTH] },
} as const satisfies Record<string, Who>;

export type Person = keyof typeof PEOPLE;

/** Those who fill the hall of a plenary: named once, holding nothing. */
export function delegates(count: number): string[] {
  const given = ["An", "Bách", "Cường", "Dũng", "Giang", "Hạnh", "Khánh", "Linh", "Nga", "Phúc"];
  const middle = ["Đức", "Hữu", "Ngọc", "Thanh", "Xuân"];
  const family = ["Hoàng", "Bùi", "Đặng", "Đinh", "Mai"];
  return Array.from({ length: count }, (_, i) => {
    const [g, m, f] = [given[i % 10], middle[Math.floor(i / 10) % 5], family[Math.floor(i / 50) % 5]];
    return `${f} ${m} ${g}`;
  });
}
