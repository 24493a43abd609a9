export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly (string | null | undefined)[])[],
): string {
  const line = (cells: readonly (string | null | undefined)[]) =>
    `| ${cells.map((cell) => (cell ?? "").replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
