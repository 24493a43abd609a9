import type { Relation } from "../graph/elements.ts";
import { type Filters, NO_FILTERS } from "../graph/filters.ts";
import type { Step } from "../graph/step.ts";

export const VIEWS = ["explore", "together", "preview", "progress"] as const;
export type View = (typeof VIEWS)[number];
export const LANGUAGES = ["en", "vi"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the side panel shows: a node by its id, a line by its key, or the meetings that some people share. */
export type Shown =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "line"; readonly key: string }
  | { readonly kind: "together"; readonly ids: readonly string[] };

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Everything that a link holds. */
export interface Explorer {
  readonly view: View;
  readonly language: Language;
  readonly steps: readonly Step[];
  readonly hidden: readonly string[];
  readonly pins: Readonly<Record<string, Place>>;
  /** For paths and common meetings, in the order of picking. */
  readonly picked: readonly string[];
  readonly shown: Shown | null;
  readonly filters: Filters;
  /** Of the co-attendance view: whose company, how far, and the least weight of a line. */
  readonly company: { readonly id: string | null; readonly hops: 1 | 2; readonly threshold: number };
  /** The day on which a body's members are shown; null: today. */
  readonly asOf: string | null;
}

export const BEGINNING: Explorer = {
  view: "explore",
  language: "en",
  steps: [],
  hidden: [],
  pins: {},
  picked: [],
  shown: null,
  filters: NO_FILTERS,
  company: { id: null, hops: 1, threshold: 0 },
  asOf: null,
};

export type Action =
  /** This node alone, with its neighbours. */
  | { readonly type: "focus"; readonly id: string }
  /** What a search found: beside what is picked, or else alone. */
  | { readonly type: "find"; readonly id: string }
  | { readonly type: "expand"; readonly id: string; readonly relation: Relation | null }
  | { readonly type: "window"; readonly from: string | null; readonly to: string | null }
  | { readonly type: "put"; readonly step: Step }
  | { readonly type: "hide"; readonly id: string }
  | { readonly type: "pin"; readonly id: string; readonly place: Place | null }
  | { readonly type: "pick"; readonly id: string }
  | { readonly type: "unpick" }
  | { readonly type: "show"; readonly shown: Shown | null }
  | { readonly type: "filter"; readonly filters: Partial<Filters> }
  | { readonly type: "company"; readonly company: Partial<Explorer["company"]> }
  | { readonly type: "asOf"; readonly day: string | null }
  | { readonly type: "view"; readonly view: View }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "clear" }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  | { readonly type: "open"; readonly explorer: Explorer };
