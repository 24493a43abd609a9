import { useMemo, useRef } from "react";
import { GraphCanvas } from "../canvas/graph-canvas.tsx";
import type { GraphView } from "../canvas/graph-view.ts";
import { Legend } from "../canvas/legend.tsx";
import { Notices } from "../canvas/notices.tsx";
import type { Theme } from "../canvas/palette.ts";
import { Toolbar } from "../canvas/toolbar.tsx";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { TimeFilter } from "../filters/time-filter.tsx";
import { useCanvas } from "../graph/use-canvas.ts";
import { useLayout } from "../layout/use-layout.ts";
import { SearchBox } from "../search/search-box.tsx";
import { useExplorer } from "../state/explorer-context.ts";
import { CanvasLists } from "./canvas-lists.tsx";
import { DetailPanel } from "./detail-panel.tsx";
import { StartPage } from "./start-page.tsx";
import { useKeys } from "./use-keys.ts";

export function ExploreView({ theme }: { theme: Theme }) {
  const { state, dispatch } = useExplorer();
  const { shown, picked, pins, steps } = state;
  const canvas = useCanvas(state);
  const layout = useLayout(canvas.stages);
  const view = useRef<GraphView | null>(null);
  useKeys(dispatch);
  const isBeginning = steps.length === 0 && shown === null;

  const marks = useMemo(
    () => ({
      nodes: new Set([...picked, ...(shown?.kind === "node" ? [shown.id] : [])]),
      lines: new Set([...canvas.way, ...(shown?.kind === "line" ? [shown.key] : [])]),
    }),
    [picked, shown, canvas.way],
  );
  return (
    <main className={isBeginning ? "explore beginning" : "explore"}>
      <aside className="side">
        <SearchBox onChoose={(id) => dispatch({ type: "find", id })} />
        {steps.length > 0 && <FilterPanel elements={canvas.all} />}
        {steps.length > 0 && <CanvasLists canvas={canvas} />}
      </aside>
      <section className="middle">
        {steps.length === 0 ? (
          <StartPage />
        ) : (
          <>
            <Toolbar canvas={canvas} layout={layout} view={view} theme={theme} />
            <div className="stage">
              <GraphCanvas
                nodes={canvas.drawn.nodes}
                lines={canvas.drawn.lines}
                layout={layout}
                pins={pins}
                marks={marks}
                theme={theme}
                view={view}
                onNode={(id, withShift) =>
                  dispatch(withShift ? { type: "pick", id } : { type: "show", shown: { kind: "node", id } })
                }
                onExpand={(id) => dispatch({ type: "expand", id, relation: null })}
                onLine={(key) => dispatch({ type: "show", shown: { kind: "line", key } })}
                onPin={(id, place) => dispatch({ type: "pin", id, place })}
              />
              <Legend nodes={canvas.drawn.nodes} />
              <Notices canvas={canvas} isArranged={layout.isFinal} />
            </div>
            <TimeFilter elements={canvas.all} undated={canvas.drawn.undated} />
          </>
        )}
      </section>
      {!isBeginning && <DetailPanel canvas={canvas} places={layout.places} />}
    </main>
  );
}
