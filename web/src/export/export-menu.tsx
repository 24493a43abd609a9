import { DropdownMenu } from "radix-ui";
import { type RefObject, useState } from "react";
import type { GraphView } from "../canvas/graph-view.ts";
import { PALETTES, type Theme } from "../canvas/palette.ts";
import { pictureOf } from "../canvas/picture.ts";
import type { GraphNode } from "../graph/elements.ts";
import type { Places } from "../layout/arrange.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";
import { linesCsv, nodesCsv } from "./csv.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import type { SavedLine } from "./line-facts.ts";
import { png } from "./png.ts";
import type { AskedQuery } from "./queries-behind.ts";
import { QueriesDialog } from "./queries-dialog.tsx";
import { saveFile } from "./save-file.ts";
import { svg } from "./svg.ts";

interface Props {
  readonly elements: {
    readonly nodes: readonly GraphNode[];
    readonly lines: readonly SavedLine[];
  };
  readonly places: Places;
  /** What the server was asked for it. */
  readonly queries: readonly AskedQuery[];
  readonly view: RefObject<GraphView | null>;
  readonly theme: Theme;
}

/** What is on the canvas, as data and as a picture. */
export function ExportMenu({ elements, places, queries, view, theme }: Props) {
  const words = useWords();
  const { state } = useExplorer();
  const [isAsking, setAsking] = useState(false);
  const { nodes, lines } = elements;
  const palette = PALETTES[theme];
  const pinned: Places = new Map([...places, ...Object.entries(state.pins)]);
  const items: [string, () => void | Promise<void>][] = [
    [words.save.graphql, () => setAsking(true)],
    [words.save.csvNodes, () => saveFile("nodes.csv", nodesCsv(nodes), "text/csv")],
    [words.save.csvLines, () => saveFile("lines.csv", linesCsv(lines, nodes), "text/csv")],
    [words.save.graphml, () => saveFile("graph.graphml", graphml(elements, pinned), "application/xml")],
    [words.save.gexf, () => saveFile("graph.gexf", gexf(elements, pinned, palette.nodes), "application/xml")],
    [words.save.png, async () => saveFile("graph.png", await png(view.current!.sigma, palette.halo))],
    [
      words.save.svg,
      () => saveFile("graph.svg", svg(pictureOf(nodes, lines, palette), pinned, palette), "image/svg+xml"),
    ],
  ];
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger>{words.tools.export} ▾</DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
            {items.map(([name, save]) => (
              <DropdownMenu.Item key={name} onSelect={() => void save()}>
                {name}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {isAsking && <QueriesDialog queries={queries} onClose={() => setAsking(false)} />}
    </>
  );
}
