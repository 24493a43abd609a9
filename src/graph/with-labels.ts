/** `it` is a label in the text, or several: Cypher plans with no others. */
export function withLabels(cypher: string, labels: readonly string[]): string {
  if (labels.length === 0) return cypher;
  const quoted = labels.map((label) => `\`${label.replaceAll("`", "``")}\``);
  return cypher.replace(/\bit\b/g, () => quoted.join(":"));
}
