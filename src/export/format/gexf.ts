import type { StoredProperties } from "../../graph/read-rows.ts";
import type { ExportSource } from "../export-source.ts";
import type { Field, FieldType } from "../fields.ts";
import { type DayInterval, lifeOf, timeOf } from "../interval.ts";
import { valueText } from "../value-text.ts";
import type { ExportChunk } from "./export-chunk.ts";
import { EDGE_FIELDS, edgeProperties, NODE_FIELDS, nodePages } from "./graph-nodes.ts";
import { xmlText } from "./xml-text.ts";

const TYPES: Readonly<Record<FieldType, string>> = {
  string: "string",
  integer: "integer",
  number: "double",
  boolean: "boolean",
  list: "string",
};

/** A colour a kind, of a palette that colour-blind people can tell apart (Okabe and Ito). */
const COLOURS: Readonly<Record<string, readonly [r: number, g: number, b: number]>> = {
  Person: [0, 114, 178],
  Position: [86, 180, 233],
  Body: [0, 158, 115],
  Meeting: [230, 159, 0],
  Document: [204, 121, 167],
  Article: [153, 153, 153],
};

/** GEXF 1.3 with dynamic time: Gephi's timeline shows who was at which meeting when. */
export async function* writeGexf(source: ExportSource): AsyncGenerator<ExportChunk> {
  yield chunk(HEAD);
  yield chunk("<nodes>\n");
  for await (const page of nodePages(source))
    yield chunk(
      page
        .map(({ id, kind, name, properties }) => {
          const [r, g, b] = COLOURS[kind]!;
          const values = attvalues(NODE_FIELDS, properties);
          return `<node id="${xmlText(id)}" label="${xmlText(name)}"${spell(lifeOf(kind, properties))}>${values}<viz:color r="${r}" g="${g}" b="${b}"/></node>\n`;
        })
        .join(""),
    );
  yield chunk("</nodes>\n<edges>\n");
  for await (const page of source.relations({ withStatements: true }))
    yield chunk(
      page
        .map((relation) => {
          const { id, type, source: from, target } = relation;
          const ends = `source="${xmlText(from)}" target="${xmlText(target)}"`;
          const values = attvalues(EDGE_FIELDS, edgeProperties(relation));
          return `<edge id="${xmlText(id)}" ${ends} label="${type}" kind="${type}" weight="${relation.properties.articles ?? 1}"${spell(timeOf(relation))}>${values}</edge>\n`;
        })
        .join(""),
    );
  yield chunk("</edges>\n</graph>\n</gexf>\n");
}

function chunk(content: string): ExportChunk {
  return { file: "gexf", content };
}

function spell({ start, end }: DayInterval): string {
  return `${start === null ? "" : ` start="${start}"`}${end === null ? "" : ` end="${end}"`}`;
}

function attvalues(fields: readonly Field[], properties: StoredProperties): string {
  let xml = "<attvalues>";
  for (const { name } of fields) {
    const text = valueText(properties[name]);
    if (text !== null) xml += `<attvalue for="${name}" value="${xmlText(text)}"/>`;
  }
  return `${xml}</attvalues>`;
}

function declared(whose: "node" | "edge", fields: readonly Field[]): string {
  const list = fields.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`,
  );
  return `<attributes class="${whose}" mode="static">\n${list.join("")}</attributes>\n`;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>officials-graph</creator><description>Officials, posts, meetings, and who says so</description></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
${declared("node", NODE_FIELDS)}${declared("edge", EDGE_FIELDS)}`;
