import { appendFileSync, statSync, truncateSync } from "node:fs";
import type { HomeLayout } from "./home-layout.ts";

const LONGEST = 1_000_000;

/** Writes what the keeper does to its log in the home, beginning anew when that has grown long. */
export function keeperLog({ keeperLog: path }: HomeLayout): (line: string) => void {
  return (line) => {
    try {
      appendFileSync(path, `${new Date().toISOString()} ${process.pid} ${line}\n`, { mode: 0o600 });
      if (statSync(path).size > LONGEST) truncateSync(path);
    } catch {
      // A full disk must not end the keeper, who is to restart Neo4j on it.
    }
  };
}
