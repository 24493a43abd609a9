import type { Relation } from "../graph/elements.ts";
import { NO_FILTERS } from "../graph/filters.ts";
import type { Step } from "../graph/step.ts";
import { type Action, BEGINNING, type Explorer, type Place } from "./explorer.ts";

/** What one action makes of the explorer; undo and redo are `history`'s. */
export function reduce(state: Explorer, action: Exclude<Action, { type: "undo" | "redo" }>): Explorer {
  switch (action.type) {
    case "find":
      return state.picked.length > 0
        ? besidePicked(state, action.id)
        : reduce(state, { type: "focus", id: action.id });
    case "focus":
      return {
        ...state,
        view: "explore",
        steps: withNeighbours(action.id),
        hidden: [],
        pins: {},
        picked: [],
        filters: NO_FILTERS,
        shown: { kind: "node", id: action.id },
      };
    case "window":
      return {
        ...BEGINNING,
        language: state.language,
        steps: [{ do: "window", from: action.from, to: action.to }],
      };
    case "expand":
      return {
        ...state,
        steps: expanded(state.steps, action.id, action.relation),
        hidden: state.hidden.filter((id) => id !== action.id),
      };
    case "put":
      return { ...state, view: "explore", steps: [...state.steps, action.step] };
    case "hide":
      return {
        ...state,
        hidden: [...state.hidden, action.id],
        picked: state.picked.filter((id) => id !== action.id),
        shown: state.shown?.kind === "node" && state.shown.id === action.id ? null : state.shown,
      };
    case "pin": {
      const { [action.id]: _, ...others } = state.pins;
      return { ...state, pins: action.place ? { ...others, [action.id]: toTenths(action.place) } : others };
    }
    case "pick": {
      const isPicked = state.picked.includes(action.id);
      const picked = isPicked ? state.picked.filter((id) => id !== action.id) : [...state.picked, action.id];
      return { ...state, picked };
    }
    case "unpick":
      return { ...state, picked: [] };
    case "show":
      return { ...state, shown: action.shown };
    case "filter":
      return { ...state, filters: { ...state.filters, ...action.filters } };
    case "company":
      return { ...state, company: { ...state.company, ...action.company } };
    case "asOf":
      return { ...state, asOf: action.day };
    case "view":
      return { ...state, view: action.view };
    case "language":
      return { ...state, language: action.language };
    case "clear":
      return { ...BEGINNING, view: state.view, language: state.language };
    case "open":
      return action.explorer;
  }
}

/** As exact as a link: who opens it sees the very same picture. */
function toTenths({ x, y }: Place): Place {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

function withNeighbours(id: string): Step[] {
  return [
    { do: "put", id },
    { do: "expand", id, relation: null, pages: 1 },
  ];
}

/** Whoever picks one and looks for another wants both: for a path, or for what they share. */
function besidePicked(state: Explorer, id: string): Explorer {
  const isThere = state.steps.some((step) => step.do === "put" && step.id === id);
  return {
    ...state,
    view: "explore",
    steps: isThere ? state.steps : [...state.steps, ...withNeighbours(id)],
    hidden: state.hidden.filter((each) => each !== id),
    shown: { kind: "node", id },
  };
}

/** The same relation again brings its next page. */
function expanded(steps: readonly Step[], id: string, relation: Relation | null): Step[] {
  const before = steps.findIndex(
    (step) => step.do === "expand" && step.id === id && step.relation === relation && relation !== null,
  );
  if (before < 0) return [...steps, { do: "expand", id, relation, pages: 1 }];
  return steps.map((step, i) =>
    i === before && step.do === "expand" ? { ...step, pages: step.pages + 1 } : step,
  );
}
