import type { Relation } from "./elements.ts";

/** One thing a reader did to get more onto the canvas. The canvas is what all steps together fetch. */
export type Step =
  | { readonly do: "put"; readonly id: string }
  | { readonly do: "expand"; readonly id: string; readonly relation: Relation | null; readonly pages: number }
  | { readonly do: "path"; readonly from: string; readonly to: string }
  | { readonly do: "common"; readonly ids: readonly string[] }
  | { readonly do: "window"; readonly from: string | null; readonly to: string | null };

/** Two steps of one key fetch the same. */
export function stepKey(step: Step): string {
  return JSON.stringify(step);
}
