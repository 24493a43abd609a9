import { nameKey } from "./name-key.ts";

/**
 * A name without what is most often lost or confused in writing it: accents, `đ`, `i` for `y`, and hyphens besides
 * all that `nameKey` folds. Different names may share it: `Lê Văn Tam` and `Lê Văn Tâm`.
 */
export function foldedName(name: string): string {
  return nameKey(name).replace(/đ/g, "d").normalize("NFD").replace(/\p{M}/gu, "").replace(/y/g, "i");
}
