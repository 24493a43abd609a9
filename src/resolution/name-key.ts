import { foldKey } from "../text/fold.ts";

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/**
 * What two spellings of one name have in common: case, Unicode form, tone placement, spaces and
 * punctuation are folded; accents stay, since they tell names apart.
 */
export function nameKey(name: string): string {
  return foldKey(name.replace(INVISIBLE, ""))
    .replace(/[^\p{L}\p{N}&/]+/gu, " ")
    .trim();
}

/** An ASCII form for ids: `Phạm Minh Chính` is `pham-minh-chinh`. Different names may share it. */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
}
