import type { GraphLine, GraphNode } from "./elements.ts";
import { spanOf, type TimeSpan } from "./time-span.ts";

/** When what a line says was so: the day of its meeting, else from the first to the last article that says so. */
export function timeOf(line: GraphLine, nodes: ReadonlyMap<string, GraphNode>): TimeSpan | null {
  for (const id of [line.to, line.from]) {
    const node = nodes.get(id);
    if (node?.kind === "Meeting") return spanOf(node.date);
  }
  const { firstCited, lastCited } = line;
  return firstCited && lastCited ? { from: firstCited.slice(0, 10), to: lastCited.slice(0, 10) } : null;
}
