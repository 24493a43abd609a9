import { bodyNameKey } from "./body-name-key.ts";
import { nameKey } from "./name-key.ts";

const KIND_OF_PLACE = /^(?:tỉnh|thành phố|tp\.?|t\.p\.?)\s+/iu;

const OTHER_NAMES = new Map(
  Object.entries({ "sài gòn": "hồ chí minh", "thủ đô": "hà nội" }).map(([name, area]) => [
    nameKey(name),
    nameKey(area),
  ]),
);

/** `Nghệ An` of `tỉnh Nghệ An`. */
export function bareArea(area: string): string {
  return area.normalize("NFC").trim().replace(KIND_OF_PLACE, "");
}

/** What two ways of naming one place have in common. */
export function areaKey(area: string): string {
  const key = bodyNameKey(bareArea(area)).replace(KIND_OF_PLACE, "");
  return OTHER_NAMES.get(key) ?? key;
}
