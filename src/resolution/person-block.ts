import { foldedName } from "./folded-name.ts";

/** Mentions can only be told to mean one person by rules when they share this key. */
export function personBlock(name: string): string {
  return `person:${foldedName(name)}`;
}
