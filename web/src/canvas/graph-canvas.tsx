import { type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import type { GraphNode } from "../graph/elements.ts";
import type { Layout } from "../layout/use-layout.ts";
import type { Place } from "../state/explorer.ts";
import { dragNodes } from "./drag-nodes.ts";
import type { Marks } from "./emphasis.ts";
import { GraphView } from "./graph-view.ts";
import { PALETTES, type Theme } from "./palette.ts";
import { type Drawable, pictureOf } from "./picture.ts";

interface Props {
  readonly nodes: readonly GraphNode[];
  readonly lines: readonly Drawable[];
  readonly layout: Layout;
  readonly pins: Readonly<Record<string, Place>>;
  readonly marks: Marks;
  readonly theme: Theme;
  readonly view: RefObject<GraphView | null>;
  readonly onNode: (id: string, withShift: boolean) => void;
  readonly onExpand: (id: string) => void;
  readonly onLine: (key: string) => void;
  readonly onPin: (id: string, place: Place) => void;
}

/**
 * The picture; `data-settled` says whether it stands still. What it shows stands beside it as lists, too, so it is none of a screen
 * reader's business.
 */
export function GraphCanvas({ layout, pins, marks, theme, view, ...events }: Props) {
  const nodes = useSame(events.nodes);
  const lines = useSame(events.lines);
  const container = useRef<HTMLDivElement>(null);
  const heard = useRef(events);
  heard.current = events;

  // biome-ignore lint/correctness/useExhaustiveDependencies: one view for as long as the canvas is there
  useLayoutEffect(() => {
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const own = new GraphView(container.current!, PALETTES[theme], isStill);
    view.current = own;
    const { sigma } = own;
    const wasDragged = dragNodes(own, (id, place) => heard.current.onPin(id, place));
    sigma.on("clickNode", ({ node, event }) => {
      if (!wasDragged()) heard.current.onNode(node, event.original.shiftKey);
    });
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      heard.current.onExpand(node);
    });
    sigma.on("clickEdge", ({ edge }) => {
      if (!wasDragged()) heard.current.onLine(edge);
    });
    sigma.on("enterNode", ({ node }) => own.point(node));
    sigma.on("leaveNode", () => own.point(null));
    sigma.on("enterEdge", () => container.current?.classList.add("pointing"));
    sigma.on("leaveEdge", () => container.current?.classList.remove("pointing"));
    return () => {
      view.current = null;
      own.close();
    };
  }, []);

  const picture = useMemo(() => pictureOf(nodes, lines, PALETTES[theme]), [nodes, lines, theme]);
  useLayoutEffect(() => {
    view.current!.recolour(PALETTES[theme]);
    view.current!.show(picture);
  }, [picture, theme, view]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: nodes that are new have to be placed, too
  useLayoutEffect(
    () => view.current!.move(layout.places, pins, layout.isFinal),
    [layout, pins, picture, view],
  );

  useLayoutEffect(() => view.current!.mark(marks), [marks, view]);

  return <div ref={container} className="canvas" aria-hidden="true" />;
}

/** The list that was given before, as long as it holds the same. */
function useSame<T>(list: readonly T[]): readonly T[] {
  const before = useRef(list);
  const isSame = list.length === before.current.length && list.every((each, i) => each === before.current[i]);
  if (!isSame) before.current = list;
  return before.current;
}
