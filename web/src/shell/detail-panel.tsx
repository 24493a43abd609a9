import { useEffect, useRef } from "react";
import { NodePanel } from "../dossier/node-panel.tsx";
import { LinePanel } from "../evidence/line-panel.tsx";
import { ReviewDoor } from "../evidence/review-door.tsx";
import { TogetherPanel } from "../evidence/together-panel.tsx";
import type { Canvas } from "../graph/use-canvas.ts";
import type { Places } from "../layout/arrange.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";
import { usePanelFocus } from "./use-panel-focus.ts";

interface Props {
  /** Left out where a node cannot be put on the canvas. */
  readonly canvas?: Canvas;
  readonly places?: Places;
}

/** What is known of the node or line that was clicked. */
export function DetailPanel({ canvas, places }: Props) {
  const { state, dispatch } = useExplorer();
  const words = useWords();
  const { shown } = state;
  const panel = useRef<HTMLElement>(null);
  const key = JSON.stringify(shown);
  usePanelFocus(panel, shown);
  const before = useRef(key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another node begins at its top
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    // On a narrow screen it lies below the picture. What a link shows was opened by nobody.
    if (shown !== null && before.current !== key) panel.current?.scrollIntoView();
    before.current = key;
  }, [key]);
  return (
    <aside id="panel" ref={panel} className="panel" aria-label={words.panel.label} tabIndex={-1}>
      {shown === null ? (
        <p className="state">{words.panel.nothing}</p>
      ) : (
        <>
          <div className="panel-tools">
            <button type="button" className="quiet" onClick={() => print()}>
              {words.tools.print}
            </button>
            <button type="button" className="quiet" onClick={() => dispatch({ type: "show", shown: null })}>
              {words.panel.close}
            </button>
          </div>
          {shown.kind === "node" && (
            <NodePanel key={key} id={shown.id} {...(canvas && places ? { canvas, places } : {})} />
          )}
          {shown.kind === "line" && <LinePanel key={key} line={shown.key} />}
          {shown.kind === "together" && <TogetherPanel key={key} ids={shown.ids} />}
        </>
      )}
      <ReviewDoor />
    </aside>
  );
}
