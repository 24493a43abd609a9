import type { Elements } from "./elements.ts";
import type { Step } from "./step.ts";

/** Keys of the lines of the last ways asked for, while the two that they join are still what is picked. */
export function wayBetween(
  steps: readonly Step[],
  answers: readonly (Pick<Elements, "lines"> | undefined)[],
  picked: readonly string[],
): readonly string[] {
  const last = steps.findLastIndex((step) => step.do === "path");
  const step = steps[last];
  if (step?.do !== "path" || picked.length !== 2) return [];
  const isPicked = picked.includes(step.from) && picked.includes(step.to);
  return isPicked ? (answers[last]?.lines.map(({ key }) => key) ?? []) : [];
}
