import type { StoredProperties } from "../../graph/read-rows.ts";
import type { ExportSource } from "../export-source.ts";
import type { Field, FieldType } from "../fields.ts";
import { valueText } from "../value-text.ts";
import type { ExportChunk } from "./export-chunk.ts";
import { EDGE_FIELDS, edgeProperties, NODE_FIELDS, nodePages } from "./graph-nodes.ts";
import { xmlText } from "./xml-text.ts";

const TYPES: Readonly<Record<FieldType, string>> = {
  string: "string",
  integer: "int",
  number: "double",
  boolean: "boolean",
  list: "string",
};

/** GraphML 1.1: nodes with their kind as `type`, edges with who says so. */
export async function* writeGraphml(source: ExportSource): AsyncGenerator<ExportChunk> {
  yield chunk(HEAD);
  for await (const page of nodePages(source))
    yield chunk(
      page
        .map(
          ({ id, properties }) => `<node id="${xmlText(id)}">${data("n", NODE_FIELDS, properties)}</node>\n`,
        )
        .join(""),
    );
  for await (const page of source.relations({ withStatements: true }))
    yield chunk(
      page
        .map((relation) => {
          const { id, source: from, target } = relation;
          const ends = `id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(target)}"`;
          return `<edge ${ends}>${data("e", EDGE_FIELDS, edgeProperties(relation))}</edge>\n`;
        })
        .join(""),
    );
  yield chunk("</graph>\n</graphml>\n");
}

function chunk(content: string): ExportChunk {
  return { file: "graphml", content };
}

/** Node and edge properties of one name are two keys. */
function key(of: "n" | "e", name: string): string {
  return `${of}-${name}`;
}

function data(of: "n" | "e", fields: readonly Field[], properties: StoredProperties): string {
  let xml = "";
  for (const { name } of fields) {
    const text = valueText(properties[name]);
    if (text !== null) xml += `<data key="${key(of, name)}">${xmlText(text)}</data>`;
  }
  return xml;
}

function declared(of: "n" | "e", fields: readonly Field[]): string {
  const whose = of === "n" ? "node" : "edge";
  return fields
    .map(
      ({ name, type }) =>
        `<key id="${key(of, name)}" for="${whose}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join("");
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">
${declared("n", NODE_FIELDS)}${declared("e", EDGE_FIELDS)}<graph id="officials" edgedefault="directed">
`;
