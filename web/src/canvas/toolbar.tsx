import type { RefObject } from "react";
import { CopyLink } from "../export/copy-link.tsx";
import { ExportMenu } from "../export/export-menu.tsx";
import { queryBehind } from "../export/queries-behind.ts";
import type { Canvas } from "../graph/use-canvas.ts";
import type { Layout } from "../layout/use-layout.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";
import type { GraphView } from "./graph-view.ts";
import type { Theme } from "./palette.ts";
import { UndoButtons } from "./undo-buttons.tsx";

interface Props {
  readonly canvas: Canvas;
  readonly layout: Layout;
  readonly view: RefObject<GraphView | null>;
  readonly theme: Theme;
}

export function Toolbar({ canvas, layout, view, theme }: Props) {
  const { state, dispatch } = useExplorer();
  const { tools } = useWords();
  const { picked } = state;
  const kinds = new Map(canvas.all.nodes.map(({ id, kind }) => [id, kind]));
  const people = picked.filter((id) => kinds.get(id) === "Person");
  const [one, other] = picked;
  return (
    <div className="toolbar" role="toolbar" aria-label={tools.label}>
      <UndoButtons />
      <button type="button" onClick={() => view.current?.fit()}>
        {tools.fit}
      </button>
      <span className="separator" />
      <button
        type="button"
        disabled={picked.length !== 2}
        title={tools.pathHint}
        onClick={() => dispatch({ type: "put", step: { do: "path", from: one!, to: other! } })}
      >
        {tools.path}
      </button>
      <button
        type="button"
        disabled={people.length < 2}
        title={tools.commonHint}
        onClick={() => {
          dispatch({ type: "put", step: { do: "common", ids: people } });
          dispatch({ type: "show", shown: { kind: "together", ids: people } });
        }}
      >
        {tools.common}
      </button>
      {picked.length > 0 && (
        <button
          type="button"
          className="picked"
          title={tools.unpick}
          onClick={() => dispatch({ type: "unpick" })}
        >
          {tools.picked(picked.length)} ✕
        </button>
      )}
      <span className="spring" />
      <CopyLink />
      <ExportMenu
        queries={state.steps.map(queryBehind)}
        elements={canvas.drawn}
        places={layout.places}
        view={view}
        theme={theme}
      />
      <button type="button" onClick={() => dispatch({ type: "clear" })}>
        {tools.clear}
      </button>
    </div>
  );
}
