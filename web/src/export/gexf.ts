import type { GraphNode, NodeKind } from "../graph/elements.ts";
import { spanOf } from "../graph/time-span.ts";
import type { Places } from "../layout/arrange.ts";
import { factsOf, type SavedLine } from "./line-facts.ts";
import { xml } from "./xml.ts";

/** What is on the canvas as GEXF 1.3 for Gephi: dates as spells, colours by kind. */
export function gexf(
  { nodes, lines }: { nodes: readonly GraphNode[]; lines: readonly SavedLine[] },
  places: Places,
  colors: Readonly<Record<NodeKind, string>>,
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '<graph mode="dynamic" timeformat="date" defaultedgetype="directed">',
    '<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>',
    '<attributes class="edge"><attribute id="roles" title="roles" type="string"/>' +
      '<attribute id="confidence" title="confidence" type="double"/></attributes>',
    "<nodes>",
    ...nodes.map(({ id, kind, label, date }) => {
      const place = places.get(id);
      const span = spanOf(date);
      const when = span ? ` start="${span.from}" end="${span.to}"` : "";
      const at = place ? `<viz:position x="${place.x}" y="${place.y}" z="0"/>` : "";
      return `<node id="${xml(id)}" label="${xml(label)}"${when}><attvalues><attvalue for="kind" value="${kind}"/></attvalues>${rgb(colors[kind])}${at}</node>`;
    }),
    "</nodes>",
    "<edges>",
    ...lines.map((line) => {
      const { relation, roles, confidence, articles, firstCited, lastCited, weight } = factsOf(line);
      const when = firstCited && lastCited ? ` start="${firstCited}" end="${lastCited}"` : "";
      const value = (name: string, given: string | number | null) =>
        given === null ? "" : `<attvalue for="${name}" value="${xml(String(given))}"/>`;
      const ends = `source="${xml(line.from)}" target="${xml(line.to)}"${weight === null ? "" : ' type="undirected"'}`;
      const weighs = weight ?? Math.max(1, articles ?? 1);
      return `<edge id="${xml(line.key)}" ${ends} label="${relation}" kind="${relation}" weight="${weighs}"${when}><attvalues>${value("roles", roles)}${value("confidence", confidence)}</attvalues></edge>`;
    }),
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

function rgb(color: string): string {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(color.slice(i, i + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}
