import { graphExtent } from "sigma/utils";
import type { Place } from "../state/explorer.ts";
import type { GraphView } from "./graph-view.ts";

/** A hand that clicks is not quite still. */
const TREMOR = 4;

/**
 * Lets a reader drag nodes; where one is dropped it is pinned.
 * @returns whether the last press was such a drag: the click that the browser makes of it is none
 */
export function dragNodes(view: GraphView, onDrop: (id: string, place: Place) => void): () => boolean {
  const { sigma } = view;
  let dragged: string | null = null;
  let hasMoved = false;
  let began: Place = { x: 0, y: 0 };
  const press = () => {
    hasMoved = false;
  };
  sigma.on("downStage", press);
  sigma.on("downEdge", press);
  sigma.on("downNode", ({ node, event }) => {
    dragged = node;
    hasMoved = false;
    began = { x: event.x, y: event.y };
    // Else the picture would be fitted anew while a node is dragged beyond its edge. Sigma itself knows no extent
    // between a change and the next frame.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(graphExtent(view.graph));
  });
  sigma.on("moveBody", ({ event }) => {
    if (dragged === null) return;
    hasMoved ||= Math.hypot(event.x - began.x, event.y - began.y) >= TREMOR;
    if (hasMoved) view.graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    if (dragged !== null && hasMoved) {
      const { x, y } = view.graph.getNodeAttributes(dragged);
      onDrop(dragged, { x, y });
    }
    if (dragged !== null) sigma.setCustomBBox(null);
    dragged = null;
  };
  // Where a slow picture lags behind the mouse, something else may lie under it.
  sigma.on("upNode", drop);
  sigma.on("upEdge", drop);
  sigma.on("upStage", drop);
  return () => hasMoved;
}
