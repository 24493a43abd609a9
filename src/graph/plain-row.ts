import type { Record as QueryRecord } from "neo4j-driver";

/** What `toObject` gives, several times as fast. */
export function plainRow(record: QueryRecord): object {
  const row: Record<PropertyKey, unknown> = {};
  for (let i = 0; i < record.length; i++) row[record.keys[i]!] = record.get(i);
  return row;
}
