/** The end of a command's help: it at work. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ officials-graph ${line}`).join("\n")}\n`;
}
