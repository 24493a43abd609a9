import type { GraphNode } from "../graph/elements.ts";
import { factsOf, type SavedLine } from "./line-facts.ts";

/** Nodes, a line each; Excel reads the mark at the beginning as UTF-8. */
export function nodesCsv(nodes: readonly GraphNode[]): string {
  return csv([
    ["id", "kind", "label", "date", "bodyKind"],
    ...nodes.map(({ id, kind, label, date, bodyKind }) => [id, kind, label, date, bodyKind]),
  ]);
}

/** Lines with the names of their ends. */
export function linesCsv(lines: readonly SavedLine[], nodes: readonly GraphNode[]): string {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return csv([
    [
      "relation",
      "from",
      "fromLabel",
      "to",
      "toLabel",
      "roles",
      "confidence",
      "articles",
      "firstCited",
      "lastCited",
      "weight",
    ],
    ...lines.map((line) => {
      const { relation, ...facts } = factsOf(line);
      const ends = [line.from, labels.get(line.from) ?? "", line.to, labels.get(line.to) ?? ""];
      return [relation, ...ends, ...Object.values(facts)];
    }),
  ]);
}

type Cell = string | number | null;

/** RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function csv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: Cell): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
