/** A province under one of its spellings, in the forms that names of its bodies are made with. */
export interface ProvinceSpelling {
  readonly id: string;
  /** `Vĩnh Phúc`, `Hà Nội`, `Thành phố Hồ Chí Minh`. */
  readonly name: string;
  /** With its rank, as news writes it: `tỉnh Vĩnh Phúc`, `TP Hà Nội`, `TP Hồ Chí Minh`. */
  readonly unit: string;
  /** With its rank in full: `tỉnh Vĩnh Phúc`, `thành phố Hà Nội`, `Thành phố Hồ Chí Minh`. */
  readonly long: string;
  /** Its Party committee: `Tỉnh ủy Vĩnh Phúc`, `Thành ủy Hà Nội`. */
  readonly committee: string;
}

/** What may stand in braces in a pattern. */
export const PLACEHOLDERS = ["id", "name", "unit", "long", "committee"] as const;

const RANKED = /^(Thành phố|TP)(?=[ .\p{Lu}])/u;

export function provinceSpelling(
  province: { readonly id: string; readonly kind: string },
  name: string,
): ProvinceSpelling {
  const { id } = province;
  if (province.kind === "province")
    return { id, name, unit: `tỉnh ${name}`, long: `tỉnh ${name}`, committee: `Tỉnh ủy ${name}` };
  const committee = `Thành ủy ${name}`;
  if (RANKED.test(name)) return { id, name, unit: name.replace(/^Thành phố /, "TP "), long: name, committee };
  return { id, name, unit: `TP ${name}`, long: `thành phố ${name}`, committee };
}

/** `UBND {unit}` → `UBND tỉnh Vĩnh Phúc`. */
export function fillPattern(pattern: string, spelling: ProvinceSpelling): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, key: keyof ProvinceSpelling) => spelling[key]);
}
