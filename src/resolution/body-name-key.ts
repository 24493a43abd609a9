import { nameKey } from "./name-key.ts";

/** Written-out forms of what news abbreviates inside the names of bodies. */
const WRITTEN_OUT = new Map(
  Object.entries({
    ubnd: "ủy ban nhân dân",
    hđnd: "hội đồng nhân dân",
    mttq: "mặt trận tổ quốc",
    ubmttq: "ủy ban mặt trận tổ quốc",
    đbqh: "đại biểu quốc hội",
    tp: "thành phố",
    tw: "trung ương",
    tư: "trung ương",
    "t/ư": "trung ương",
    vn: "việt nam",
    hcm: "hồ chí minh",
    tphcm: "thành phố hồ chí minh",
    lđlđ: "liên đoàn lao động",
    ubkt: "ủy ban kiểm tra",
    "&": "và",
  }).map(([short, long]) => [nameKey(short), nameKey(long)]),
);

/** Like `nameKey`, and `UBND TP Hà Nội` is `Ủy ban nhân dân thành phố Hà Nội`. */
export function bodyNameKey(name: string): string {
  return nameKey(name)
    .split(" ")
    .map((word) => WRITTEN_OUT.get(word) ?? word)
    .join(" ");
}
