import type { StoredProperties } from "../graph/read-rows.ts";

/** How a value stands in formats that know text alone; the items of a list are parted by `; `. Null for what is not told. */
export function valueText(value: StoredProperties[string] | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return String(value);
  return value.length === 0 ? null : value.join("; ");
}
