import pino, { type Logger } from "pino";
import { say } from "./terminal.ts";

/** Milliseconds in which the same is not said to a person again. */
const SAID_LATELY = 60_000;

interface LogLine {
  readonly msg: string;
  /** Of a request, or in its answer. */
  readonly path?: string | readonly (string | number)[];
  readonly method?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly err?: { readonly message: string; readonly stack?: string };
}

/** The log of a server: lines of JSON for machines, sentences for a person at a terminal. */
export function serverLog(level: string, isTerminal = process.stderr.isTTY === true, tell = say): Logger {
  return isTerminal ? pino({ level }, { write: sentences(tell) }) : pino({ level }, pino.destination(2));
}

/** What every request says while Neo4j is away, one hears once. */
function sentences(tell: (message: string) => void): (line: string) => void {
  const said = new Map<string, number>();
  return (line) => {
    const sentence = inWords(JSON.parse(line));
    const now = performance.now();
    if (now - (said.get(sentence) ?? Number.NEGATIVE_INFINITY) < SAID_LATELY) return;
    if (said.size > 100) said.clear();
    said.set(sentence, now);
    tell(sentence);
  };
}

function inWords({ msg, path, err, method, status, ms }: LogLine): string {
  if (method !== undefined) return `${method} ${path}: ${status}, ${ms} ms`;
  const where = Array.isArray(path) ? ` (${path.join(".")})` : "";
  return `${msg}${where}${err ? `: ${err.stack ?? err.message}` : ""}`;
}
