/** The names, each once, but for those known already. */
export function otherNames(names: readonly string[], known: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !known.includes(name));
}
