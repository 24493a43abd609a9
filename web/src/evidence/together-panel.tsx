import { useQuery } from "@tanstack/react-query";
import { NO_FILTERS } from "../graph/filters.ts";
import { ask } from "../graphql/ask.ts";
import { CommonMeetingsDocument } from "../graphql/documents.gen.ts";
import { AnswerState } from "../shell/answer-state.tsx";
import { NodeLink } from "../shell/node-link.tsx";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";

/** The meetings at which all of some people were, and what each did there. */
export function TogetherPanel({ ids }: { ids: readonly string[] }) {
  const words = useWords();
  const { state, dispatch } = useExplorer();
  // Elsewhere the window of time is one of the canvas.
  const { from, to } = state.view === "together" ? state.filters : NO_FILTERS;
  const asked = { all: [...ids], first: 50, from, to };
  const query = useQuery({
    queryKey: ["together-at", asked],
    queryFn: () => ask(CommonMeetingsDocument, asked),
  });
  return (
    <AnswerState query={query}>
      {({ meetingsTogether }) => (
        <>
          <h3>{words.evidence.sawTogether(meetingsTogether.totalCount, ids.length)}</h3>
          {meetingsTogether.edges.map(({ node, presences }) => (
            <section key={node.id} className="together-meeting">
              <NodeLink dot={node} />
              {node.__typename === "Meeting" && node.date && (
                <small>{inWords(node.date, state.language)}</small>
              )}
              <ul>
                {presences.map(({ person, chaired, roles }) => {
                  const relation = chaired ? "CHAIRED" : "ATTENDED";
                  return (
                    <li key={person.id}>
                      <NodeLink dot={person} />{" "}
                      <button
                        type="button"
                        className="cited"
                        title={words.evidence.seen}
                        onClick={() =>
                          dispatch({
                            type: "show",
                            shown: { kind: "line", key: `${relation}|${person.id}|${node.id}` },
                          })
                        }
                      >
                        {[
                          ...(chaired ? [words.person.chaired] : []),
                          ...roles.map((role) => words.roles[role]),
                        ].join(", ")}
                      </button>
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
        </>
      )}
    </AnswerState>
  );
}
