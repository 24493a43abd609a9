import type { GraphLine, GraphNode } from "../graph/elements.ts";
import type { Palette } from "./palette.ts";
import { SHAPE_SCALE } from "./shape-programs.ts";

export interface DrawnNode {
  readonly id: string;
  readonly kind: GraphNode["kind"];
  readonly label: string;
  /** Radius in pixels. */
  readonly size: number;
  readonly color: string;
}

export interface DrawnLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Width in pixels. */
  readonly size: number;
  readonly color: string;
  /** Whether an arrow says which way it is to be read. */
  readonly isDirected: boolean;
  /** 0: straight; lines between the same two nodes bend apart. */
  readonly curvature: number;
}

export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
}

/** A line as it may be given to the canvas: of the graph, or of the co-attendance view. */
export type Drawable = Pick<GraphLine, "key" | "from" | "to" | "relation"> & { readonly weight?: number };

/** Sizes and colours: nodes grow with their lines, and lines between the same two bend apart. */
export function pictureOf(
  nodes: readonly GraphNode[],
  lines: readonly Drawable[],
  palette: Palette,
): Picture {
  const degree = new Map<string, number>();
  const nth = new Map<string, number>();
  const drawn = lines.map((line): DrawnLine => {
    for (const id of [line.from, line.to]) degree.set(id, (degree.get(id) ?? 0) + 1);
    const pair = line.from < line.to ? `${line.from} ${line.to}` : `${line.to} ${line.from}`;
    const before = nth.get(pair) ?? 0;
    nth.set(pair, before + 1);
    return {
      key: line.key,
      from: line.from,
      to: line.to,
      size: line.weight === undefined ? (line.relation === "CHAIRED" ? 3 : 2.1) : widthOf(line.weight),
      isDirected: line.weight === undefined,
      color: palette.lines[line.relation],
      curvature: before === 0 ? 0 : 0.25 * Math.ceil(before / 2) * (before % 2 === 0 ? -1 : 1),
    };
  });
  return {
    nodes: nodes.map(({ id, kind, label }) => ({
      id,
      kind,
      label,
      size: SHAPE_SCALE[kind] * Math.min(20, 5.5 + 1.7 * Math.sqrt(degree.get(id) ?? 0)),
      color: palette.nodes[kind],
    })),
    lines: drawn,
  };
}

/** Twice the weight is seen as more, ten times does not hide everything else. */
function widthOf(weight: number): number {
  return Math.min(12, 1.2 + 3.5 * Math.sqrt(weight));
}
