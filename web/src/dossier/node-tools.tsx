import { DropdownMenu } from "radix-ui";
import type { NodeKind, Relation } from "../graph/elements.ts";
import type { Canvas } from "../graph/use-canvas.ts";
import type { Places } from "../layout/arrange.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";

/** The relations that a kind of node has. */
const EXPANSIONS: Readonly<Record<NodeKind, readonly Relation[]>> = {
  Person: ["CHAIRED", "ATTENDED", "HOLDS"],
  Position: ["HOLDS", "IN"],
  Body: ["ORGANISED", "IN", "PART_OF", "ISSUED", "SUCCEEDED_BY"],
  Meeting: ["CHAIRED", "ATTENDED", "ORGANISED", "DISCUSSED"],
  Document: ["DISCUSSED", "ISSUED"],
};

interface Props {
  readonly id: string;
  readonly kind: NodeKind;
  readonly canvas?: Canvas;
  readonly places?: Places;
}

/** What can be done with a node: expand by relation, pick, pin, hide, start anew from it. */
export function NodeTools({ id, kind, canvas, places }: Props) {
  const { state, dispatch } = useExplorer();
  const words = useWords();
  const isOnCanvas = canvas?.all.nodes.some((node) => node.id === id) ?? false;
  const isPicked = state.picked.includes(id);
  const isPinned = id in state.pins;
  const expand = (relation: Relation | null) => dispatch({ type: "expand", id, relation });
  return (
    <div className="node-tools">
      {canvas && (
        <DropdownMenu.Root modal={false}>
          <DropdownMenu.Trigger className="primary">{words.node.expand} ▾</DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content className="menu" align="start" sideOffset={4}>
              <DropdownMenu.Item onSelect={() => expand(null)}>{words.node.expandAll}</DropdownMenu.Item>
              {EXPANSIONS[kind].map((relation) => (
                <DropdownMenu.Item key={relation} onSelect={() => expand(relation)}>
                  {words.expansions[relation]}
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      )}
      <button type="button" onClick={() => dispatch({ type: "focus", id })}>
        {words.node.focus}
      </button>
      {canvas && (
        <button type="button" aria-pressed={isPicked} onClick={() => dispatch({ type: "pick", id })}>
          {isPicked ? words.node.unpick : words.node.pick}
        </button>
      )}
      {isOnCanvas && (
        <>
          <button
            type="button"
            aria-pressed={isPinned}
            onClick={() => dispatch({ type: "pin", id, place: isPinned ? null : (places?.get(id) ?? null) })}
          >
            {isPinned ? words.node.unpin : words.node.pin}
          </button>
          <button type="button" onClick={() => dispatch({ type: "hide", id })}>
            {words.node.hide}
          </button>
        </>
      )}
      {kind === "Person" && (
        <button
          type="button"
          onClick={() => {
            dispatch({ type: "company", company: { id } });
            dispatch({ type: "view", view: "together" });
          }}
        >
          {words.node.company}
        </button>
      )}
    </div>
  );
}
