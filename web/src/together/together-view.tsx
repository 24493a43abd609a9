import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { GraphCanvas } from "../canvas/graph-canvas.tsx";
import type { GraphView } from "../canvas/graph-view.ts";
import type { Theme } from "../canvas/palette.ts";
import { COMPANY_AT_MOST, companyQuery } from "../export/queries-behind.ts";
import { endsOf } from "../graph/elements.ts";
import { ask } from "../graphql/ask.ts";
import { TogetherDocument } from "../graphql/documents.gen.ts";
import { useLayout } from "../layout/use-layout.ts";
import { SearchBox } from "../search/search-box.tsx";
import { Failure } from "../shell/answer-state.tsx";
import { DetailPanel } from "../shell/detail-panel.tsx";
import { useKeys } from "../shell/use-keys.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";
import { companyOf, heavierThan } from "./company.ts";
import { CompanyControls } from "./company-controls.tsx";
import { CompanyList } from "./company-list.tsx";
import { Toolbar } from "./company-toolbar.tsx";

const NOBODY = { nodes: [], lines: [], isTruncated: false };

/** Co-attendance: people only, lines as wide as their meetings weigh. */
export default function TogetherView({ theme }: { theme: Theme }) {
  const { state, dispatch } = useExplorer();
  const words = useWords();
  const { company, shown, pins } = state;
  const { from, to } = state.filters;
  const view = useRef<GraphView | null>(null);
  useKeys(dispatch);
  const asked = { id: company.id ?? "", hops: company.hops, maxNodes: COMPANY_AT_MOST, from, to };
  const query = useQuery({
    queryKey: ["together", asked],
    queryFn: () => ask(TogetherDocument, asked),
    enabled: company.id !== null,
    placeholderData: keepPreviousData,
  });
  const whole = useMemo(() => (query.data?.person ? companyOf(query.data.person) : NOBODY), [query.data]);
  const drawn = useMemo(() => heavierThan(whole, company.threshold, company.id ?? ""), [whole, company]);
  const stages = useMemo(() => (whole.nodes.length > 0 ? [whole] : []), [whole]);
  const layout = useLayout(stages);
  const isBeginning = company.id === null && shown === null;
  const marks = useMemo(
    () => ({
      nodes: new Set([company.id ?? "", ...(shown?.kind === "node" ? [shown.id] : [])]),
      lines: new Set(shown?.kind === "together" ? [`ATTENDED|${shown.ids.join("|")}`] : []),
    }),
    [company.id, shown],
  );
  const showPair = (key: string) => {
    const { from, to } = endsOf(key);
    dispatch({ type: "show", shown: { kind: "together", ids: [from, to] } });
  };
  return (
    <main className={isBeginning ? "explore beginning" : "explore"}>
      <aside className="side">
        <SearchBox
          types={["PERSON"]}
          onChoose={(id) => dispatch({ type: "company", company: { id, threshold: 0 } })}
        />
        {company.id !== null && <CompanyControls lines={whole.lines} />}
        {company.id !== null && <CompanyList {...drawn} onPair={showPair} />}
      </aside>
      <section className="middle">
        {company.id === null ? (
          <div className="start">
            <h2>{words.company.heading}</h2>
            <p>{words.company.text}</p>
            <p>{words.company.choose}</p>
          </div>
        ) : (
          <>
            <Toolbar
              queries={[companyQuery(asked)]}
              elements={drawn}
              layout={layout}
              view={view}
              theme={theme}
            />
            <div className="stage">
              <GraphCanvas
                {...drawn}
                layout={layout}
                pins={pins}
                marks={marks}
                theme={theme}
                view={view}
                onNode={(id) => dispatch({ type: "show", shown: { kind: "node", id } })}
                onExpand={(id) => dispatch({ type: "company", company: { id, threshold: 0 } })}
                onLine={showPair}
                onPin={(id, place) => dispatch({ type: "pin", id, place })}
              />
              <div className="notices">
                <p role="status">{query.isFetching ? words.states.loading : ""}</p>
                {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
                {whole.isTruncated && <p className="notice">{words.company.truncated}</p>}
                {query.data && whole.nodes.length < 2 && (
                  <p className="notice">{from || to ? words.company.aloneThen : words.company.alone}</p>
                )}
              </div>
            </div>
          </>
        )}
      </section>
      {!isBeginning && <DetailPanel />}
    </main>
  );
}
