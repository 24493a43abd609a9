import type { Place } from "../state/explorer.ts";

/** Where a node without neighbours begins: anywhere on a disc, but always in the same place. */
export function startPlace(id: string, radius: number): Place {
  const hash = hashOf(id);
  const angle = ((hash & 0xffff) / 0xffff) * 2 * Math.PI;
  const distance = radius * Math.sqrt(((hash >>> 16) & 0xffff) / 0xffff);
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
