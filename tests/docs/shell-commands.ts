import { readdirSync, readFileSync } from "node:fs";
import { parse } from "shell-quote";
import { packagePath } from "../../src/std/package-root.ts";

export interface ShellCommand {
  /** Page and line. */
  readonly place: string;
  readonly words: readonly string[];
  /** In the midst of a sentence, perhaps without its arguments. */
  readonly isMention: boolean;
}

const PAGES = [
  ...["", "docs", "docs/adr"].flatMap((folder) =>
    readdirSync(packagePath(folder))
      .filter((file) => file.endsWith(".md"))
      .map((file) => (folder ? `${folder}/${file}` : file)),
  ),
];

/** Every command that the project's pages tell somebody to type: in blocks of shell, and ours in the midst of a sentence, too. */
export function shellCommands(): ShellCommand[] {
  return PAGES.flatMap((page) => {
    let isShell = false;
    return readFileSync(packagePath(page), "utf8")
      .split("\n")
      .flatMap((line, i) => {
        const place = `${page}:${i + 1}`;
        if (line.startsWith("```")) {
          isShell = /^```(sh|bash)\b/.test(line);
          return [];
        }
        const texts = isShell
          ? [line]
          : [...line.matchAll(/`((?:npm run|officials-graph) [^`]+)`/g)].map(([, text]) => text!);
        return texts.flatMap(commandsOf).map((words) => ({ place, words, isMention: !isShell }));
      });
  });
}

/** The commands of a line, without what is set before them and where their output goes. */
function commandsOf(line: string): string[][] {
  const commands: string[][] = [[]];
  let isTarget = false;
  for (const token of parse(line)) {
    const word = typeof token === "string" ? token : "pattern" in token ? token.pattern : null;
    if (word === null) {
      isTarget = typeof token === "object" && "op" in token && /^[<>]/.test(token.op);
      if (!isTarget) commands.push([]);
    } else if (isTarget) isTarget = false;
    else if (commands.at(-1)!.length > 0 || !/^\w+=/.test(word)) commands.at(-1)!.push(word);
  }
  return commands.filter((words) => words.length > 0);
}
