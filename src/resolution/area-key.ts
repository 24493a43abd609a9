import { bodyNameKey } from "./body-name-key.ts";

const KIND_OF_PLACE = /^(?:tỉnh|thành phố|tp\.?|t\.p\.?)\s+/iu;

/** `Nghệ An` of `tỉnh Nghệ An`. */
export function bareArea(area: string): string {
  return area.normalize("NFC").trim().replace(KIND_OF_PLACE, "");
}

/** What two ways of naming one place have in common. */
export function areaKey(area: string): string {
  return bodyNameKey(bareArea(area));
}
