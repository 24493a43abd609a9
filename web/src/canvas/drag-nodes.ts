import type { Place } from "../state/explorer.ts";
import type { GraphView } from "./graph-view.ts";

/** A hand that clicks is not quite still. */
const TREMOR = 4;

/**
 * Lets a reader drag nodes; where one is dropped it is pinned.
 * @returns whether the last press on a node was such a drag: the click that the browser makes of it is none
 */
export function dragNodes(
  { sigma, graph }: GraphView,
  onDrop: (id: string, place: Place) => void,
): () => boolean {
  let dragged: string | null = null;
  let hasMoved = false;
  let began: Place = { x: 0, y: 0 };
  sigma.on("downNode", ({ node, event }) => {
    dragged = node;
    hasMoved = false;
    began = { x: event.x, y: event.y };
    // Else the picture would be fitted anew while a node is dragged beyond its edge.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on("moveBody", ({ event }) => {
    if (dragged === null) return;
    hasMoved ||= Math.hypot(event.x - began.x, event.y - began.y) >= TREMOR;
    if (hasMoved) graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    if (dragged !== null && hasMoved) {
      const { x, y } = graph.getNodeAttributes(dragged);
      onDrop(dragged, { x, y });
    }
    if (dragged !== null) sigma.setCustomBBox(null);
    dragged = null;
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
  return () => hasMoved;
}
