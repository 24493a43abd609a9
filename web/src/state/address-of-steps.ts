import { RELATIONS } from "../graph/elements.ts";
import type { Step } from "../graph/step.ts";

/** Steps as `n.ID~e.ID.CHAIRED.2~p.ID.ID~c.ID.ID~w.2020-01.2020-12`; ids have neither points nor tildes. */
export function writeSteps(steps: readonly Step[]): string {
  return steps.map(writeStep).join("~");
}

export function readSteps(text: string): Step[] {
  return text.split("~").flatMap((part) => readStep(part) ?? []);
}

function writeStep(step: Step): string {
  switch (step.do) {
    case "put":
      return `n.${step.id}`;
    case "expand":
      return ["e", step.id, step.relation ?? "", ...(step.pages > 1 ? [step.pages] : [])].join(".");
    case "path":
      return `p.${step.from}.${step.to}`;
    case "common":
      return `c.${step.ids.join(".")}`;
    case "window":
      return `w.${step.from ?? ""}.${step.to ?? ""}`;
  }
}

function readStep(text: string): Step | null {
  const [kind, one = "", two = "", three = ""] = text.split(".");
  switch (kind) {
    case "n":
      return one ? { do: "put", id: one } : null;
    case "e": {
      const relation = RELATIONS.find((each) => each === two) ?? null;
      const pages = Math.min(20, Math.max(1, Number(three) || 1));
      return one ? { do: "expand", id: one, relation, pages } : null;
    }
    case "p":
      return one && two ? { do: "path", from: one, to: two } : null;
    case "c": {
      const ids = text.split(".").slice(1).filter(Boolean);
      return ids.length > 1 ? { do: "common", ids } : null;
    }
    case "w":
      return { do: "window", from: one || null, to: two || null };
    default:
      return null;
  }
}
