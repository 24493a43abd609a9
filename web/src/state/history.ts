import type { Action, Explorer } from "./explorer.ts";
import { reduce } from "./reduce.ts";

/** The explorer with what was before it and what was undone. */
export interface History {
  readonly past: readonly Explorer[];
  readonly present: Explorer;
  readonly future: readonly Explorer[];
}

/** What can be undone: whatever changes the canvas. Looking at something else is no change. */
const UNDOABLE: ReadonlySet<Action["type"]> = new Set([
  "focus",
  "window",
  "expand",
  "put",
  "hide",
  "pin",
  "filter",
  "clear",
  "company",
]);
const REMEMBERED = 100;

export function remember(history: History, action: Action): History {
  const { past, present, future } = history;
  if (action.type === "undo") {
    const before = past.at(-1);
    return before ? { past: past.slice(0, -1), present: before, future: [present, ...future] } : history;
  }
  if (action.type === "redo") {
    const [next, ...rest] = future;
    return next ? { past: [...past, present], present: next, future: rest } : history;
  }
  const next = reduce(present, action);
  if (!UNDOABLE.has(action.type)) return { ...history, present: next };
  return { past: [...past, present].slice(-REMEMBERED), present: next, future: [] };
}

export function begin(present: Explorer): History {
  return { past: [], present, future: [] };
}
