import { ResetFilters } from "../filters/reset-filters.tsx";
import type { Canvas } from "../graph/use-canvas.ts";
import { Failure } from "../shell/answer-state.tsx";
import { WindowForm } from "../shell/window-form.tsx";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";

/** What a reader must know of the picture: that it loads, that something is missing and how to get it. */
export function Notices({ canvas, isArranged }: { canvas: Canvas; isArranged: boolean }) {
  const words = useWords();
  const { state, dispatch } = useExplorer();
  const { all, drawn, leftOut, isLoading, error, empty } = canvas;
  const nameOf = (id: string) => all.nodes.find((node) => node.id === id)?.label ?? "";
  const shown = state.shown?.kind === "node" ? state.shown.id : null;
  const partial = all.partial.filter(({ id }) => id === null || id === shown);
  return (
    <div className="notices">
      <p role="status">
        {isLoading
          ? words.states.loading
          : !isArranged && drawn.nodes.length > 0
            ? words.states.arranging
            : ""}
      </p>
      {error && <Failure error={error} onRetry={canvas.retry} />}
      {empty.map((step) => (
        <p key={JSON.stringify(step)} className="notice">
          {step.do === "path"
            ? words.states.noPath
            : step.do === "common"
              ? words.states.noCommon
              : words.states.gone}
        </p>
      ))}
      {leftOut.nodes + leftOut.lines > 0 && (
        <p className="notice">{words.more.cap(leftOut.nodes, leftOut.lines)}</p>
      )}
      {drawn.nodes.length === 0 && all.nodes.length > 0 && (
        <p className="notice">
          {words.filters.emptied} <ResetFilters />
        </p>
      )}
      {partial.map(({ id, relation, shown, total }) =>
        id === null || relation === null ? (
          <div key="window" className="notice">
            {words.more.window(shown, total)}
            <WindowForm />
          </div>
        ) : (
          <p key={`${id} ${relation}`} className="notice">
            {words.more.lines(shown, total, `${nameOf(id)}, ${words.expansions[relation]}`)}{" "}
            <button type="button" onClick={() => dispatch({ type: "expand", id, relation })}>
              {words.more.load}
            </button>
          </p>
        ),
      )}
    </div>
  );
}
