import type { Palette } from "../canvas/palette.ts";
import type { DrawnNode, Picture } from "../canvas/picture.ts";
import type { NodeKind } from "../graph/elements.ts";
import type { Place } from "../state/explorer.ts";
import { xml } from "./xml.ts";

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
  const sizes = new Map(nodes.map(({ id, size }) => [id, size]));
  const arrowed = new Set(lines.filter(({ isDirected }) => isDirected).map(({ color }) => color));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.halo}"/>`,
    `<defs>${[...arrowed].map(arrow).join("")}</defs>`,
    ...lines.flatMap(({ from, to, size, color, curvature, isDirected }) => {
      const [a, b] = [at.get(from), at.get(to)];
      if (!a || !b) return [];
      const d = path(a, b, curvature, isDirected ? sizes.get(to)! : 0);
      const end = isDirected ? ` marker-end="url(#${arrowId(color)})"` : "";
      return [`<path d="${d}" fill="none" stroke="${color}" stroke-width="${size}"${end}/>`];
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

function arrowId(color: string): string {
  return `arrow-${color.slice(1)}`;
}

/** A marker has a colour of its own: not every program gives it that of its line. */
function arrow(color: string): string {
  return `<marker id="${arrowId(color)}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="4" markerHeight="4" orient="auto"><path d="M0 0L10 5L0 10z" fill="${color}"/></marker>`;
}

/** @param before how far before its end a line stops, so that its arrow is not under the node */
function path(a: Place, b: Place, curvature: number, before: number): string {
  const middle = {
    x: (a.x + b.x) / 2 - curvature * (b.y - a.y),
    y: (a.y + b.y) / 2 + curvature * (b.x - a.x),
  };
  const away = Math.max(1, Math.hypot(b.x - middle.x, b.y - middle.y));
  const end = { x: b.x - (before * (b.x - middle.x)) / away, y: b.y - (before * (b.y - middle.y)) / away };
  return `M${n(a.x)} ${n(a.y)} Q${n(middle.x)} ${n(middle.y)} ${n(end.x)} ${n(end.y)}`;
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
