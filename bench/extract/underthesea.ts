import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Article } from "../../src/record/article.ts";
import { packagePath } from "../../src/std/package-root.ts";

export const UNDERTHESEA = "9.5.0";
const VENV = packagePath(".bench-venv");

export interface PeerRound {
  /** Of CPU. */
  readonly seconds: number;
  /** Names, article by article. */
  readonly persons: readonly (readonly string[])[];
}

/** What the named-entity recogniser of `underthesea` finds in these articles, warm; it is installed into `.bench-venv` first. */
export function underthesea(articles: readonly Article[], rounds: number): PeerRound[] {
  if (!existsSync(`${VENV}/installed-${UNDERTHESEA}`)) {
    execFileSync("python3", ["-m", "venv", VENV]);
    const pip = ["install", "--quiet", "--disable-pip-version-check", `underthesea==${UNDERTHESEA}`];
    execFileSync(`${VENV}/bin/pip`, pip, { stdio: ["ignore", "inherit", "inherit"] });
    execFileSync("touch", [`${VENV}/installed-${UNDERTHESEA}`]);
  }
  const said = execFileSync(`${VENV}/bin/python`, [`${import.meta.dirname}/recognise.py`, String(rounds)], {
    input: articles.map((article) => `${JSON.stringify(article)}\n`).join(""),
    encoding: "utf8",
    maxBuffer: 1e8,
    stdio: ["pipe", "pipe", "inherit"],
  });
  return said
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as PeerRound);
}
