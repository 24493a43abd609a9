import type { Place } from "../state/explorer.ts";
import type { GraphView } from "./graph-view.ts";

/** Lets a reader drag nodes; where one is dropped it is pinned. */
export function dragNodes({ sigma, graph }: GraphView, onDrop: (id: string, place: Place) => void): void {
  let dragged: string | null = null;
  let hasMoved = false;
  sigma.on("downNode", ({ node }) => {
    dragged = node;
    hasMoved = false;
    // Else the picture would be fitted anew while a node is dragged beyond its edge.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on("moveBody", ({ event }) => {
    if (dragged === null) return;
    hasMoved = true;
    graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
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
}
