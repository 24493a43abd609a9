import type { Palette } from "../canvas/palette.ts";
import type { DrawnLine, DrawnNode } from "../canvas/picture.ts";
import type { NodeKind } from "../graph/elements.ts";
import type { Place } from "../state/explorer.ts";
import { xml } from "./xml.ts";

interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
}

const WIDTH = 1600;
const HEIGHT = 1000;
const MARGIN = 90;

/** Outlines on the unit circle, as the canvas draws them. */
const CORNERS: Readonly<Record<Exclude<NodeKind, "Person">, readonly (readonly [number, number])[]>> = {
  Body: [
    [-0.71, -0.71],
    [0.71, -0.71],
    [0.71, 0.71],
    [-0.71, 0.71],
  ],
  Meeting: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  Position: [
    [0, -1],
    [0.866, -0.5],
    [0.866, 0.5],
    [0, 1],
    [-0.866, 0.5],
    [-0.866, -0.5],
  ],
  Document: [
    [0, -1],
    [0.866, 0.5],
    [-0.866, 0.5],
  ],
};

/** The picture on the canvas as SVG, whole, whatever part of it is on screen. */
export function svg({ nodes, lines }: Picture, places: ReadonlyMap<string, Place>, palette: Palette): string {
  const at = fitted(nodes, places);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.halo}"/>`,
    ...lines.flatMap(({ from, to, size, color, curvature }) => {
      const [a, b] = [at.get(from), at.get(to)];
      if (!a || !b) return [];
      return [`<path d="${path(a, b, curvature)}" fill="none" stroke="${color}" stroke-width="${size}"/>`];
    }),
    ...nodes.flatMap(({ id, kind, size, color }) => {
      const place = at.get(id);
      return place ? [shape(kind, place, size, color)] : [];
    }),
    ...nodes.flatMap(({ id, label, size }) => {
      const place = at.get(id);
      if (!place) return [];
      const text = `x="${n(place.x + size + 4)}" y="${n(place.y + 4)}"`;
      return [
        `<text ${text} fill="${palette.text}" stroke="${palette.halo}" stroke-width="3" paint-order="stroke">${xml(label)}</text>`,
      ];
    }),
    "</svg>",
    "",
  ].join("\n");
}

function path(a: Place, b: Place, curvature: number): string {
  const middle = {
    x: (a.x + b.x) / 2 - curvature * (b.y - a.y),
    y: (a.y + b.y) / 2 + curvature * (b.x - a.x),
  };
  return `M${n(a.x)} ${n(a.y)} Q${n(middle.x)} ${n(middle.y)} ${n(b.x)} ${n(b.y)}`;
}

function shape(kind: NodeKind, { x, y }: Place, size: number, color: string): string {
  if (kind === "Person") return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(size)}" fill="${color}"/>`;
  const points = CORNERS[kind].map(([dx, dy]) => `${n(x + dx * size)},${n(y + dy * size)}`).join(" ");
  return `<polygon points="${points}" fill="${color}"/>`;
}

/** Graph coordinates point up, those of SVG down. */
function fitted(nodes: readonly DrawnNode[], places: ReadonlyMap<string, Place>): Map<string, Place> {
  const known = nodes.flatMap(({ id }) => (places.has(id) ? [[id, places.get(id)!] as const] : []));
  const xs = known.map(([, { x }]) => x);
  const ys = known.map(([, { y }]) => y);
  const [left, right, low, high] = [min(xs), -min(xs.map((x) => -x)), min(ys), -min(ys.map((y) => -y))];
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(right - left, 1),
    (HEIGHT - 2 * MARGIN) / Math.max(high - low, 1),
  );
  const [offsetX, offsetY] = [(WIDTH - scale * (right - left)) / 2, (HEIGHT - scale * (high - low)) / 2];
  return new Map(
    known.map(([id, { x, y }]) => [id, { x: offsetX + scale * (x - left), y: offsetY + scale * (high - y) }]),
  );
}

/** `Math.min` takes its numbers from the stack, and would run out of it. */
function min(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
