import { ask } from "../graphql/ask.ts";
import { ExpandDocument, PutNodeDocument } from "../graphql/documents.gen.ts";
import { elementsOf, nextCursor } from "./connections.ts";
import { bodyOf, nodeOf } from "./dot.ts";
import { type Elements, NOTHING, type Relation } from "./elements.ts";
import { fetchCommonMeetings } from "./fetch-common-meetings.ts";
import { fetchPaths } from "./fetch-paths.ts";
import { fetchWindow } from "./fetch-window.ts";
import { joined } from "./fold-elements.ts";
import type { Step } from "./step.ts";

/** Lines of each relation that a first look shows; more come by page. */
const FIRST_LOOK = 20;
const PAGE = 50;

/** What a step puts on the canvas. @throws AnswerError */
export function fetchStep(step: Step): Promise<Elements> {
  switch (step.do) {
    case "put":
      return put(step.id);
    case "expand":
      return step.relation === null ? expandAll(step.id) : expand(step.id, step.relation, step.pages);
    case "path":
      return fetchPaths(step.from, step.to);
    case "common":
      return fetchCommonMeetings(step.ids);
    case "window":
      return fetchWindow(step.from, step.to);
  }
}

async function put(id: string): Promise<Elements> {
  const { node } = await ask(PutNodeDocument, { id });
  const dot = node && nodeOf(node);
  if (!node || !dot) return NOTHING;
  const { nodes, lines } = bodyOf(node);
  return { nodes: [dot, ...nodes], lines, partial: [] };
}

async function expandAll(id: string): Promise<Elements> {
  const { node } = await ask(ExpandDocument, { id, first: FIRST_LOOK, ...flags(() => true) });
  return node ? elementsOf(node) : NOTHING;
}

async function expand(id: string, relation: Relation, pages: number): Promise<Elements> {
  const found: Elements[] = [];
  let after: string | null = null;
  for (let page = 0; page < pages; page++) {
    const wanted = flags((each) => each === relation);
    const { node }: { node: Parameters<typeof elementsOf>[0] | null } = await ask(ExpandDocument, {
      id,
      first: PAGE,
      after,
      ...wanted,
    });
    if (!node) return NOTHING;
    found.push(elementsOf(node));
    after = nextCursor(node);
    if (after === null) break;
  }
  const all = joined(found);
  const [last] = found.slice(-1)[0]?.partial ?? [];
  const shown = all.lines.filter((line) => line.relation === relation).length;
  return { ...all, partial: last && after !== null ? [{ ...last, shown }] : [] };
}

function flags(wanted: (relation: Relation) => boolean) {
  return {
    chaired: wanted("CHAIRED"),
    attended: wanted("ATTENDED"),
    holds: wanted("HOLDS"),
    in: wanted("IN"),
    organised: wanted("ORGANISED"),
    discussed: wanted("DISCUSSED"),
    issued: wanted("ISSUED"),
    partOf: wanted("PART_OF"),
    succeeded: wanted("SUCCEEDED_BY"),
  };
}
