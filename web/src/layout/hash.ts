/** FNV-1a, 32 bits; of a text after others, with what those gave. */
export function hashOf(text: string, before = 0): number {
  let hash = 0x811c9dc5 ^ before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
