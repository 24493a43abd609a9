import type { Action, Explorer } from "./explorer.ts";
import { reduce } from "./reduce.ts";

/** The explorer with what was before it and what was undone. */
export interface History {
  readonly past: readonly Explorer[];
  readonly present: Explorer;
  readonly future: readonly Explorer[];
  /** The slider that was moved last and since then nothing else: a slide is undone as a whole. */
  readonly slide: string | null;
}

/** What can be undone: whatever changes the canvas. Looking at something else is no change. */
const UNDOABLE: ReadonlySet<Action["type"]> = new Set([
  "focus",
  "find",
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
    if (!before) return history;
    return {
      past: past.slice(0, -1),
      present: inLanguageOf(present, before),
      future: [present, ...future],
      slide: null,
    };
  }
  if (action.type === "redo") {
    const [next, ...rest] = future;
    if (!next) return history;
    return { past: [...past, present], present: inLanguageOf(present, next), future: rest, slide: null };
  }
  const next = reduce(present, action);
  if (!UNDOABLE.has(action.type)) return { ...history, present: next };
  const slide = slideOf(action);
  const isSameSlide = slide !== null && slide === history.slide;
  return {
    past: isSameSlide ? past : [...past, present].slice(-REMEMBERED),
    present: next,
    future: [],
    slide,
  };
}

/** Which slider an action moves; null for whatever is done by one click. */
function slideOf(action: Action): string | null {
  if (action.type === "filter") {
    const fields = Object.keys(action.filters).join(" ");
    return ["from to", "minConfidence"].includes(fields) ? fields : null;
  }
  return action.type === "company" && Object.keys(action.company).join() === "threshold" ? "threshold" : null;
}

/** The language is the reader's, and no part of what was done. */
function inLanguageOf({ language }: Explorer, state: Explorer): Explorer {
  return { ...state, language };
}

export function begin(present: Explorer): History {
  return { past: [], present, future: [], slide: null };
}
