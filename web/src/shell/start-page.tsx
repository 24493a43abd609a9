import { useQuery } from "@tanstack/react-query";
import { labelOf } from "../graph/dot.ts";
import type { NodeKind } from "../graph/elements.ts";
import { ask } from "../graphql/ask.ts";
import { type DotFragment, StartDocument } from "../graphql/documents.gen.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { AnswerState } from "./answer-state.tsx";
import { KindMark } from "./kind-mark.tsx";
import { WindowForm } from "./window-form.tsx";

/** Where nothing is on the canvas yet. */
export function StartPage() {
  const words = useWords();
  const query = useQuery({ queryKey: ["start"], queryFn: () => ask(StartDocument, {}) });
  return (
    <div className="start">
      <h2>{words.start.heading}</h2>
      <p>{words.start.text}</p>
      <AnswerState query={query}>
        {({ loadProgress, persons, meetings, bodies }) =>
          persons.nodes.length === 0 && meetings.nodes.length === 0 ? (
            <p className="state">{words.start.empty}</p>
          ) : (
            <>
              <div className="beginnings">
                <Beginnings heading={words.start.persons} dots={persons.nodes} />
                <Beginnings heading={words.start.meetings} dots={meetings.nodes} />
                <Beginnings heading={words.start.bodies} dots={bodies.nodes} />
              </div>
              <div className="counts">
                <WindowForm />
                <span>
                  {words.start.counts(loadProgress.articles, loadProgress.statements)}{" "}
                  <small>
                    {words.start.reference(loadProgress.referenceFiles, loadProgress.referenceStatements)}
                  </small>
                </span>
              </div>
            </>
          )
        }
      </AnswerState>
    </div>
  );
}

function Beginnings({ heading, dots }: { heading: string; dots: readonly DotFragment[] }) {
  const { state, dispatch } = useExplorer();
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {dots.map((dot) => (
          <li key={dot.id}>
            <button type="button" className="link" onClick={() => dispatch({ type: "focus", id: dot.id })}>
              <KindMark kind={dot.__typename as NodeKind} />
              <span>
                {labelOf(dot)}
                {dot.__typename === "Meeting" && dot.date && (
                  <small>{inWords(dot.date, state.language)}</small>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
