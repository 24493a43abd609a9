import type { Place } from "../state/explorer.ts";
import { hashOf } from "./hash.ts";

/** Where a node without neighbours begins: anywhere on a disc, but always in the same place. */
export function startPlace(id: string, radius: number): Place {
  const hash = hashOf(id);
  const angle = ((hash & 0xffff) / 0xffff) * 2 * Math.PI;
  const distance = radius * Math.sqrt(((hash >>> 16) & 0xffff) / 0xffff);
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}
