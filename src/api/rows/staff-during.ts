import { common } from "../../analysis/time/day-range.ts";
import { daysOfWindow, type Window } from "../../analysis/time/window.ts";
import type { BeliefParams } from "../args/belief.args.ts";
import type { BatchLoader } from "../batch-loader.ts";
import { tenuresInBody } from "./tenures.ts";

/** Who surely held a position in a body, or one under it, on some day of a window. */
export async function staffDuring(
  batch: BatchLoader,
  bodyId: string,
  window: Window,
  belief: BeliefParams,
): Promise<Set<string>> {
  const tenures = await tenuresInBody(batch, bodyId, { ...belief, descendants: true, level: null });
  const days = daysOfWindow(window);
  const during = tenures.filter(({ certain }) => certain && days.some((range) => common(range, certain)));
  return new Set(during.map(({ tenure }) => tenure.personId));
}
