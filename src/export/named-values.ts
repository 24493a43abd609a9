import type { ExportedValue, StoredProperties } from "../graph/read-rows.ts";

/** Values by their names; what is not told is left out. */
export function namedValues(names: readonly string[], values: readonly ExportedValue[]): StoredProperties {
  const named: Record<string, ExportedValue> = {};
  for (let i = 0; i < names.length; i++) if (values[i] !== null) named[names[i]!] = values[i]!;
  return named;
}
