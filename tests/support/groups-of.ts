import type { Resolved } from "../../src/resolution/resolution.ts";
import { groupBy } from "../../src/std/group-by.ts";

/** The references that a resolution holds for one, sorted. */
export function groupsOf({ resolution }: Resolved): string[][] {
  const byId = groupBy(resolution, ([, id]) => id);
  return [...byId.values()].map((group) => group.map(([reference]) => reference).sort()).sort();
}
