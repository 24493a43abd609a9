import type { GraphNode } from "../graph/elements.ts";
import type { Places } from "../layout/arrange.ts";
import { factsOf, type SavedLine } from "./line-facts.ts";
import { xml } from "./xml.ts";

const KEYS = [
  ["node", "kind", "string"],
  ["node", "label", "string"],
  ["node", "date", "string"],
  ["node", "x", "double"],
  ["node", "y", "double"],
  ["edge", "relation", "string"],
  ["edge", "roles", "string"],
  ["edge", "confidence", "double"],
  ["edge", "articles", "int"],
  ["edge", "firstCited", "string"],
  ["edge", "lastCited", "string"],
  ["edge", "weight", "double"],
] as const;

/** What is on the canvas as GraphML: a directed graph with a key for each thing said. */
export function graphml(
  { nodes, lines }: { nodes: readonly GraphNode[]; lines: readonly SavedLine[] },
  places: Places,
): string {
  const data = (key: string, value: string | number | null | undefined) =>
    value === null || value === undefined || value === ""
      ? ""
      : `<data key="${key}">${xml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(
      ([of, name, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    '<graph edgedefault="directed">',
    ...nodes.map(({ id, kind, label, date }) => {
      const place = places.get(id);
      const all = [
        data("kind", kind),
        data("label", label),
        data("date", date),
        data("x", place?.x),
        data("y", place?.y),
      ];
      return `<node id="${xml(id)}">${all.join("")}</node>`;
    }),
    ...lines.map((line) => {
      const facts = factsOf(line);
      const all = Object.entries(facts).map(([key, value]) => data(key, value));
      const directed = facts.weight === null ? "" : ' directed="false"';
      return `<edge id="${xml(line.key)}" source="${xml(line.from)}" target="${xml(line.to)}"${directed}>${all.join("")}</edge>`;
    }),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}
